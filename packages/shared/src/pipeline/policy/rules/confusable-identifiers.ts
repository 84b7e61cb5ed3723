import { addedLines } from "../source/added-lines.ts"
import { isProgram } from "../source/language.ts"
import { perFile } from "../rule.ts"

const WORD = /[\p{L}\p{N}\p{M}_$]{1,200}/gu
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Georgian}\p{Script=Lisu}\p{Script=Coptic}]/u
// Letters of which a whole word looks Latin.
const LOOKS_LATIN = /^[аеорсухіјѕԁһӏԛԝАВЕКМНОРСТХІЈЅαονρτυικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ_$\d]+$/u

/** Names in code that look like others: letters of two scripts in one word, or letters that only look Latin. */
export const confusableIdentifiers = perFile("confusable-identifiers", file => {
  if (!isProgram(file.language)) return []
  return addedLines(file, "code").flatMap(({ line, text }) => {
    if (/^[\x00-\x7f]*$/.test(text) || !(text.match(WORD) ?? []).some(isConfusable)) return []
    return [{ verdict: "deny", path: file.change.path, line, what: "a name in letters that look like others" }]
  })
})

function isConfusable(word: string): boolean {
  if (/^[\x00-\x7f]*$/.test(word)) return false
  const composed = word.normalize("NFC")
  if (composed.normalize("NFKC") !== composed) return true
  // The i without a dot, where a word has no other Turkish letter.
  if (/ı/.test(word) && /^[A-Za-z\d_$ı]+$/.test(word)) return true
  return (OTHER_SCRIPT.test(word) && /[A-Za-z]/.test(word)) || LOOKS_LATIN.test(word)
}
