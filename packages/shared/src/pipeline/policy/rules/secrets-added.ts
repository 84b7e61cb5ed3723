import { SECRET_PATTERNS } from "../../../text/redact/patterns.ts"
import type { FileView } from "../file-view.ts"
import { type Finding, perFile } from "../rule.ts"

type SecretForm = { readonly what: string; readonly pattern: RegExp }

const FORMS: readonly SecretForm[] = [
  { what: "a private key", pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY/g },
  { what: "a Datadog key", pattern: /(?:dd|datadog)[\w.-]{0,40}["'`]?\s{0,9}[:=,(]\s{0,9}["'`]?[0-9a-f]{32,40}\b/gi },
  {
    what: "an AWS secret key",
    pattern: /aws[\w.-]{0,40}["'`]?\s{0,9}[:=]\s{0,9}["'`]?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/gi,
  },
  {
    what: "a password in a URL",
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'`$<{]{1,80}:(?![$<{%*])[^\s:@/"'`<{]{3,80}@/gi,
  },
  {
    what: "an API key",
    pattern:
      /(?<![A-Za-z0-9])(?:SK[0-9a-f]{32}|shp(?:at|ca|pa|ss)_[0-9a-f]{32}|do[opr]_v1_[0-9a-f]{64}|key-[0-9a-f]{32}|pul-[0-9a-f]{40}|dapi[0-9a-f]{32}|hf_[A-Za-z]{34}|EAAC[A-Za-z0-9]{24,200}|AGE-SECRET-KEY-1[A-Z0-9]{50,60}|PMAK-[0-9a-f]{24}-[0-9a-f]{34}|NRAK-[A-Z0-9]{27}|rubygems_[0-9a-f]{48}|\d{8,10}:AA[\w-]{33})(?![A-Za-z0-9])/g,
  },
  ...SECRET_PATTERNS.map(({ rule, pattern }) => ({
    what: rule === "jwt" ? "a JSON web token" : "an API key",
    pattern,
  })),
]
const AUTHORIZATION = /\b(?:Basic|Bearer)\s([A-Za-z0-9+/=_.~-]{16,400})(?=["'`\s]|$)/g
const ACCOUNT_KEY = /\b(?:Account|SharedAccess)Key=([A-Za-z0-9+/]{40,100}={0,2})/g
const ASSIGNED =
  /(?:secret|token|passw(?:or)?d|passphrase|api_?-?key|private_?key|access_?key|signing_?key|encryption_?key|credential|bearer)[\w-]{0,30}["'`]?\s{0,9}(?::\s{0,9}\w{1,20}\s{0,9})?(?:=>|[:=,(]|:=)\s{0,9}["'`]([^\s"'`]{12,200})["'`]/gi
const PLACEHOLDER =
  /example|sample|dummy|fake|placeholder|change-?me|test|mock|your|xxx|redacted|\*{3}|\$\{|\{\{|<|%s|0{6}|1234|abcdef/i
// In tests of code that reads URLs.
const INVENTED =
  /:\/\/[^:]{1,80}:(?:pass|password|passwd|pwd|pw|secret|example[\w-]{0,20}|foo|bar|baz|user|\[\w{1,20}\])@$/i
// Text in several pieces is one text for the program.
const JOINTS = /["'`]\s{0,60}[+.\\]?\s{0,60}["'`]/g

/** Keys, tokens and passwords. What was found is never shown. */
export const secretsAdded = perFile("secrets-added", file => {
  const before = file.before?.layer("text") ?? ""
  return file.hunks().flatMap(({ addedAt, added }) => {
    const lines = file.after?.lines.slice(addedAt, addedAt + added) ?? []
    const single = lines.flatMap((line, index) => findingsIn(file, { line: addedAt + index + 1, text: line, before }))
    if (single.length > 0) return single
    return findingsIn(file, { line: addedAt + 1, text: lines.join("\n").replace(JOINTS, ""), before })
  })
})

function findingsIn(file: FileView, part: { line: number; text: string; before: string }): Finding[] {
  const { line, text, before } = part
  const isNew = (match: string): boolean => !before.includes(match)
  const formed = FORMS.filter(({ pattern }) =>
    [...text.matchAll(pattern)].some(match => isNew(match[0]) && !(file.isTest && INVENTED.test(match[0]))),
  )
  const assigned = [ASSIGNED, ACCOUNT_KEY, ...(file.isTest ? [] : [AUTHORIZATION])].some(pattern =>
    [...text.matchAll(pattern)].some(([, value = ""]) => isNew(value) && isRandom(value)),
  )
  const whats = [...formed.map(form => form.what), ...(assigned ? ["a value that looks like a secret"] : [])]
  return whats.map(what => ({ verdict: "deny", path: file.change.path, line, what }))
}

function isRandom(value: string): boolean {
  if (PLACEHOLDER.test(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false
  return entropy(value) > 2.9 && !/^[a-z]+(?:[-_.:/][a-z]+)*\d{0,3}$/i.test(value)
}

/** Bits for each character. */
function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0)
}
