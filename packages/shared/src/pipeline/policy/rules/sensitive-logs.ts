import { perFile } from "../rule.ts"
import { isProgram } from "../source/language.ts"
import { newLines } from "../source/new-lines.ts"

const LOG =
  /\b(?:_?log(?:ger|ging)?|slog|console|Timber|System\.out|print(?:ln|f)?|puts|debugPrint|error_log|echo|logger\??)(?:\s{0,3}(?:\.|->|\?\.)\s{0,3}\w{1,24}){0,2}\s{0,3}[( ]/i
const SECRET =
  /(?:\.|->)\s{0,3}(?:get_?)?\w{0,20}?(?:password|passwd|passcode|passphrase|secret|api_?key|private_?key|credit_?card|card_?number|cvv|cvc|ssn|iban|social_?security|national_?id|authorization|(?<!csrf_?|page_?|next_?)token)(?!s?\.(?:length|size|count|type|id)\b)\b|(?:\.|->)(?:credit_?card|card)\w{0,20}\b|\.cookies?\b|\b(?:req(?:uest)?|ctx)\.headers\b(?!\s{0,3}[.[])/i

/** What a log holds is read by many, for long. Texts do not count, only what is put into them. */
export const sensitiveLogs = perFile("sensitive-logs", file => {
  if (!isProgram(file.language)) return []
  return newLines(file, "code").flatMap(({ line, text }) => {
    const call = LOG.exec(text)
    if (call === null || !SECRET.test(text.slice(call.index + call[0].length))) return []
    const verdict = file.isTest ? ("warn" as const) : ("deny" as const)
    return [{ verdict, path: file.change.path, line, what: "a secret or personal data is logged" }]
  })
})
