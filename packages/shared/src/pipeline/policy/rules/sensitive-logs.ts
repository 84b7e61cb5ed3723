import { tokenRule } from "../source/token-rule.ts"

const LOG =
  "\\b(?:_?log(?:ger|ging)?|LOG(?:GER)?|slog|console|Timber|System\\.out|Console|print(?:ln|f)?|puts|debugPrint|error_log|echo)(?:(?:\\.|->)\\w{1,24}){0,2}\\s{0,3}\\(?"
const SENSITIVE =
  "(?:pass(?:word|wd|code|phrase)|(?<!csrf|page|next|continuation)(?:access|refresh|auth|session|bearer|id|reset|api)_?token|\\btoken\\b(?!s?\\.(?:length|size|count|type))|secret|api_?key|private_?key|credit_?card|card_?number|cvv|cvc|ssn|iban|national_?id|social_?security|authorization|\\bcookies?\\b|(?:req(?:uest)?|ctx)\\.headers\\b(?!\\[))"

/** What a log holds is read by many, for long. Comments and texts do not count, only what is put into them. */
export const sensitiveLogs = tokenRule("sensitive-logs", [
  {
    pattern: new RegExp(`${LOG}[^\\n;]{0,200}?[\\w)\\]]{0,40}(?:\\.|->|\\?\\.)(?:get|Get)?${SENSITIVE}`, "gi"),
    inTests: "warn",
    what: "a secret or personal data is logged",
  },
  {
    pattern: new RegExp(`${LOG}[^\\n;]{0,200}?(?:req(?:uest)?|ctx)\\.headers\\b(?!\\s{0,3}[.[])`, "gi"),
    inTests: "warn",
    what: "all headers of a request are logged",
  },
])
