import type { FileView } from "../file-view.ts"
import type { Finding, Rule } from "../rule.ts"
import { countMatches } from "../source/introduced.ts"
import { tokenRule } from "../source/token-rule.ts"

const opened = "access is opened"
const WORD = "(?:password|passwd|pwd|secret|token|api_?key|authorization|signature|otp|pin)"

const openings = tokenRule("access-control", [
  {
    pattern:
      /@(?:AllowAnonymous|PermitAll|Public|csrf_exempt|SkipAuth|NoAuth|CrossOrigin)\b|\[AllowAnonymous\]|\bpermitAll\b|\banonymous\s{0,9}\(\s{0,9}\)|\bcsrf\s{0,9}\([^()\n]{0,60}\)?\s{0,9}[.{]\s{0,9}(?:disable|it\.disable)|\bcsrf\.disable\b|\bAllowAny\b|\bskip_before_action\b|\bskip_authorization\b|\bWithoutMiddleware\b|\bwithoutMiddleware\b|\bAllowAnyOrigin\b|\bauthentication_classes\s{0,3}=\s{0,3}[[(]\s{0,3}[\])]|\bAbstractHttpConfigurer::disable\b|\b(?:is|has|can)_?(?:Authenticated|Authori[sz]ed|Admin|Permission|Access|Allowed|Role|Owner)\w{0,20}\s{0,3}(?:=\s{0,3})?\([^()\n]{0,80}\)(?:\s{0,3}:\s{0,3}\w{1,20})?\s{0,3}(?:=>|\{|=)\s{0,3}(?:return\s{1,3})?true\b/g,
    inTests: "warn",
    edited: "deny",
    what: opened,
  },
  {
    pattern:
      /\balgorithms?["']?\s{0,9}[:=]\s{0,9}\[?\s{0,9}["']none["']|["']alg["']\s{0,9}:\s{0,9}["']none["']|\bignoreExpiration["']?\s{0,9}:\s{0,9}true|\bverify_(?:signature|exp|aud)["']?\s{0,9}:\s{0,9}False|\bjwt\.decode\s{0,9}\([^\n]{0,200}(?:verify\s{0,9}=\s{0,9}False|options)|\bnoVerify\b|\bParseUnverified\b/gi,
    layer: "bare",
    inTests: "warn",
    edited: "deny",
    what: "signatures are no longer checked",
  },
  {
    pattern:
      /["']?Access-Control-Allow-Origin["']?\s{0,9}(?:[,:]|\]\s{0,3}=)\s{0,9}(?:["']?\*|req\w{0,6}\.headers?\b)|\borigin["']?\s{0,9}:\s{0,9}true\b|\ballow(?:ed)?_?origins?\s{0,3}[=(]\s{0,3}\[?\s{0,3}["']\*|\baddAllowedOrigin\w{0,8}\s{0,3}\(\s{0,3}"\*|\borigins?["']?\s{0,9}[:=]\s{0,9}\[?\s{0,9}["']\*["']|\bCORS_ALLOW_ALL_ORIGINS\s{0,9}=\s{0,9}True|\bAllowedOrigins\b[^\n]{0,60}"\*"/gi,
    layer: "bare",
    edited: "deny",
    what: "every site may ask",
  },
  {
    pattern: new RegExp(
      `\\b[\\w.]{0,60}${WORD}\\w{0,20}\\s{0,9}(?:===?|==|\\.equals\\()\\s{0,9}["'\`][^"'\`\\n]{4,200}["'\`]`,
      "gi",
    ),
    layer: "bare",
    inTests: "pass",
    edited: "deny",
    what: "a secret is compared with a fixed text",
  },
  {
    pattern:
      /\bunless\s{1,9}(?:true\b|[^\n]{1,100}\|\|\s{0,3}true\b)|\b(?:if|while|return)\b[^\n]{0,200}(?:\|\|\s{0,9}(?:true|!0|1)\b|\bor\s{1,9}(?:True|1)\b)|\bif\s{0,9}\(?\s{0,9}(?:true|True|1|!0)\s{0,9}[):{]/g,
    inTests: "pass",
    edited: "deny",
    what: "a condition is always true",
  },
  {
    pattern:
      /\bif\s{0,9}\(?\s{0,9}(?:false|False|0|!1)\s{0,9}(?:[):{]|&&|\band\b)|&&\s{0,9}(?:false|!1)\b|(?<!\w\s)\bunless\s{1,3}true\b|\band\s{1,9}False\b/g,
    edited: "deny",
    what: "a condition is never true",
  },
  {
    pattern: /\.\s{0,3}(?:is_?(?:admin|superuser|staff|authenticated|authorized))\s{0,9}=\s{0,9}true\b/gi,
    inTests: "pass",
    what: "a right is given without a question",
  },
  { pattern: /["'(]\s{0,3}permitAll\b/g, layer: "bare", inTests: "warn", what: opened },
  {
    pattern: /^[ \t]{0,40}_\s{0,3}=\s{0,3}(?:\w{1,40}\.)?(?:[Aa]uthori[sz]e|[Cc]heck|[Vv]erify|[Rr]equire)\w{0,40}\(/gm,
    languages: ["go"],
    inTests: "pass",
    what: "what a check says is ignored",
  },
  {
    pattern: /(\b\w{1,40}(?:\.\w{1,40}){1,3})\s{0,3}(?:!==?|===?)\s{0,3}\1(?![\w.([])/g,
    inTests: "pass",
    edited: "deny",
    what: "a thing is compared with itself",
  },
  {
    pattern:
      /\bif\b[^\n]{0,60}\b(?:email|e_mail|login|user_?name)\b\s{0,3}\)?\s{0,3}(?:===?|\.equals\()\s{0,3}["'`][^"'`\n]{3,100}["'`]|\bif\b[^\n]{0,60}\bheaders?\b[^\n]{0,60}(?:===?)\s{0,3}["'`][^"'`\n]{4,100}["'`][^\n]{0,10}\breturn\b/gi,
    layer: "bare",
    inTests: "pass",
    what: "one user or one header is treated otherwise",
  },
  {
    pattern:
      /\b(?:is_?admin|is_?superuser|is_?staff|is_?authenticated|is_?authorized|has_?permission|has_?access|can_?access|allowed|authorized|verified)\s{0,9}(?:=|:)\s{0,9}(?:true|True)\b|\brole["']?\s{0,9}[:=]\s{0,9}["'](?:admin|root|owner|superuser)["']/gi,
    layer: "bare",
    inTests: "pass",
    verdict: "warn",
    what: "a right is given without a question",
  },
])

const DECLARED =
  /@(?:PreAuthorize|PostAuthorize|Secured|RolesAllowed|DenyAll|login_required|permission_required|user_passes_test|staff_member_required|requires_auth|auth_required|jwt_required|token_required|UseGuards|Roles|Authorized|Protected|RequiresPermissions?|RequirePermissions?|Throttle|RateLimit|limiter\.limit|Valid|Validated)\b|\[(?:Authorize|ValidateAntiForgeryToken|RequireHttps)\b|\bbefore_action\s{1,9}:(?:authenticate|authorize|require)\w{0,40}|\bprotect_from_forgery\b|\bpermission_classes\b|\bLoginRequiredMixin\b|\bPermissionRequiredMixin\b/g
const CALLED =
  /\b(?:authori[sz]e!?|authenticate\w{0,20}|requireAuth\w{0,20}|ensureAuth\w{0,20}|requireLogin|require(?:d)?_?(?:User|Role|Session|Admin|Owner|Token|Scope|Account)\w{0,20}|require_(?:user|role|login|permission|session|admin|auth)\w{0,20}|[Ee]nsure[A-Z]\w{0,20}(?:Auth|Permi|Access|Role|Owner)\w{0,20}|[Ee]nsureAuthori[sz]ed|denyAccessUnless\w{0,10}|(?:check|assert|verify|require|ensure)_?(?:[Aa]ccess|[Pp]ermissions?|[Oo]wner\w{0,10}|[Aa]uth\w{0,12}|[Rr]ole)|can\?|(?:require|check)\s{0,3}\([^()\n]{0,60}\b(?:can|may|has|is)[A-Z]\w{0,30}|requirePermission\w{0,20}|checkPermissions?|checkAccess|assertCan\w{0,20}|verifyToken|verifySignature|verifyCsrf|csrfProtection|isAdmin|isAuthori[sz]ed|isAuthenticated|hasRole|hasPermission|hasAuthority|canAccess|sanitize\w{0,20}|escapeHtml|rateLimit\w{0,10}|timingSafeEqual|compare_digest|bcrypt\.compare)\b/g

// What the one hears who may not.
const REFUSED =
  /\b(?:throw|raise|return|abort|reject)\b[^\n]{0,60}\b(?:Forbidden\w{0,30}|Unauthori[sz]ed\w{0,30}|PermissionError|PermissionDenied\w{0,20}|AccessDenied\w{0,20}|NotAuthori[sz]ed\w{0,20}|HttpStatus\.(?:FORBIDDEN|UNAUTHORIZED)|Status(?:Forbidden|Unauthorized)|40[13])\b/g

/** Who may do what: openings that are added, and guards that go. */
export const accessControl: Rule = {
  name: openings.name,
  judge: (files, context) => [
    ...openings.judge(files, context),
    ...fewer(files, DECLARED, "deny"),
    ...fewer(files, CALLED, "deny"),
    ...fewer(files, REFUSED, "deny"),
  ],
}

/** Guards that the change as a whole has fewer of, in the files that lost some. */
function fewer(files: readonly FileView[], pattern: RegExp, verdict: "deny" | "warn"): Finding[] {
  const sources = files.filter(file => !file.isTest && file.language !== "data")
  const lost = (file: FileView): number =>
    countMatches(file.before?.layer("code") ?? "", pattern) - countMatches(file.after?.layer("code") ?? "", pattern)
  if (sources.reduce((sum, file) => sum + lost(file), 0) <= 0) return []
  return sources
    .filter(file => lost(file) > 0)
    .map(file => ({ verdict, path: file.change.path, line: null, what: "a check of who may do this is removed" }))
}
