import { tokenRule } from "../source/token-rule.ts"

const all = "the whole environment is read"
const secret = "a secret of the environment is read"
const SECRET = "(?:SECRET|TOKEN|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|AUTH|COOKIE|SESSION)"
const names = (before: string, after = ""): RegExp => new RegExp(`${before}\\w{0,60}${SECRET}\\w{0,60}${after}`, "g")

/** Environments hold keys; a dump of one leaks them all. */
export const environmentAccess = tokenRule("environment-access", [
  {
    pattern:
      /\bprocess\s{0,9}(?:\?\.|\.)\s{0,9}env\b(?!\s{0,9}(?:\?\.|\.|\[|!\.))|\bBun\.env\b(?!\s{0,9}[.[])|\bDeno\.env\.toObject\b|\bimport\.meta\.env\b(?!\s{0,9}(?:\?\.|[.[]))|\bprocess\s{0,9}\[\s{0,9}["'`]env/g,
    languages: ["javascript"],
    layer: "bare",
    what: all,
  },
  {
    pattern: /\bprocess\.env\s{0,9}\[\s{0,9}(?!["'`])/g,
    languages: ["javascript"],
    layer: "bare",
    verdict: "warn",
    what: "a computed name of the environment is read",
  },
  {
    pattern: names("\\bprocess\\.env(?:\\.|\\[[\"'`])"),
    languages: ["javascript"],
    layer: "bare",
    inTests: "warn",
    what: secret,
  },
  {
    pattern: /\bprocess\.env(?:\.|\[["'`])\w{1,60}/g,
    languages: ["javascript"],
    layer: "bare",
    verdict: "warn",
    what: "a setting of the environment is read",
  },
  {
    pattern:
      /\bos\.environ\b(?!\s{0,9}(?:\[|\.get\b|\.setdefault\b|\.pop\b))|\bos\.environ\.(?:copy|items|values|keys)\b|\bfrom\s{1,9}os\s{1,9}import\s[^\n]{0,100}\benviron\b|\bdict\s{0,9}\(\s{0,9}os\.environ/g,
    languages: ["python"],
    what: all,
  },
  {
    pattern: names("\\b(?:os\\.environ(?:\\.get\\(|\\[)|os\\.getenv\\()\\s{0,9}[\"']"),
    languages: ["python"],
    layer: "bare",
    inTests: "warn",
    what: secret,
  },
  {
    pattern: /\bSystem\.getenv\s{0,9}\(\s{0,9}\)|\bSystem\.getProperties\s{0,9}\(/g,
    languages: ["java", "kotlin", "scala"],
    what: all,
  },
  {
    pattern: names('\\bSystem\\.getenv\\s{0,9}\\(\\s{0,9}"'),
    languages: ["java", "kotlin", "scala"],
    layer: "bare",
    inTests: "warn",
    what: secret,
  },
  { pattern: /\bos\.Environ\s{0,9}\(/g, languages: ["go"], what: all },
  {
    pattern: names('\\bos\\.(?:Getenv|LookupEnv)\\s{0,9}\\(\\s{0,9}"'),
    languages: ["go"],
    layer: "bare",
    inTests: "warn",
    what: secret,
  },
  { pattern: /\bENV\b(?!\s{0,9}(?:\[|\.fetch\b|\.key\?|\.has_key\?|\.delete\b))/g, languages: ["ruby"], what: all },
  {
    pattern: names("\\bENV(?:\\.fetch\\(|\\[)\\s{0,9}[\"']"),
    languages: ["ruby"],
    layer: "bare",
    inTests: "warn",
    what: secret,
  },
  {
    pattern: /\bgetenv\s{0,9}\(\s{0,9}\)|\$_(?:ENV|SERVER)\b(?!\s{0,9}\[)|\bphpinfo\b/g,
    languages: ["php"],
    layer: "bare",
    what: all,
  },
  {
    pattern:
      /\bPlatform\.environment\b(?!\s{0,9}\[)|\bEnvironment\.GetEnvironmentVariables\b|\bProcessInfo\.processInfo\.environment\b(?!\[)|\benv::vars\b|\bSystem\.get_env\(\)/g,
    languages: ["dart", "csharp", "swift", "rust", "elixir"],
    what: all,
  },
  {
    pattern:
      /\/proc\/(?:self|\d{1,9}|thread-self)\/(?:environ|cmdline|maps|mem|fd)\b|\/var\/run\/secrets\b|\/run\/secrets\b|\/etc\/(?:shadow|sudoers|ssh)\b|(?:~|\$HOME|\/root|\/home\/\w{1,40})\/\.(?:ssh|aws|netrc|npmrc|docker|kube|gnupg|git-credentials|bash_history)\b|\bhomedir\s{0,3}\(\)[^\n]{0,20}\/\.(?:ssh|aws|netrc|npmrc|docker|kube|gnupg|git)|\b169\.254\.169\.254\b|\bmetadata\.google\.internal\b|\b169\.254\.170\.2\b|\bfd00:ec2::254\b/g,
    layer: "bare",
    what: "a place where secrets are kept is named",
  },
  {
    pattern: /\/etc\/(?:passwd|hosts|group|resolv\.conf)\b/g,
    layer: "bare",
    inTests: "warn",
    what: "a file of the system is named",
  },
  {
    pattern:
      /\benv\b[^\n{}]{0,60}\}\s{0,9}(?:=|from)\s{0,9}(?:process\b|["'`](?:node:)?process["'`])|=\s{0,9}process\s{0,3}(?=[;,)\n]|$)/g,
    languages: ["javascript"],
    layer: "bare",
    what: all,
  },
])
