import type { Span } from "./spans.ts"

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
const DATE = new RegExp(
  [
    String.raw`(?<!\d)(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:[12]\d|3[01]|0?[1-9])(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)`,
    String.raw`(?<!\d)[0-3]?\d[-/.][0-3]?\d[-/.](?:19|20)?\d{2}(?!\d)`,
    String.raw`(?<!\d)[0-3]?\d(?:st|nd|rd|th)?[ -](?:of )?${MONTH},?[ -](?:19|20)?\d{2}(?!\d)`,
    String.raw`\b${MONTH} [0-3]?\d(?:st|nd|rd|th)?,? (?:19|20)?\d{2}(?!\d)`,
    String.raw`(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`,
  ].join("|"),
  "gi",
)
// Not \b: the words stand in names such as patientDOB and date_of_birth as well.
const BIRTH = /(?:d\.?o\.?b(?![a-z])|birth|born|geb(?:oren|urt))/i
const ICD_CODE = /(?<![\w-])[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?(?![\w-])/g
const DIAGNOSIS = /diagnos|(?<![a-z])icd|(?<![a-z])dx(?![a-z])|comorbid|diagnóst/i

/** Dates with a word of birth near them on the same line, and diagnosis codes with a word of diagnosis before them. */
export function contextSpans(text: string): Span[] {
  return [
    ...near(text, { rule: "date-of-birth", value: DATE, word: BIRTH, before: 40, after: 32 }),
    ...near(text, { rule: "icd-10", value: ICD_CODE, word: DIAGNOSIS, before: 60, after: 0 }),
  ]
}

type Context = {
  readonly rule: string
  readonly value: RegExp
  readonly word: RegExp
  readonly before: number
  readonly after: number
}

function near(text: string, { rule, value, word, before, after }: Context): Span[] {
  if (!word.test(text)) return []
  const spans: Span[] = []
  for (const match of text.matchAll(value)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const left =
      text
        .slice(Math.max(0, start - before), start)
        .split("\n")
        .at(-1) ?? ""
    const right = text.slice(end, end + after).split("\n")[0] ?? ""
    if (word.test(left) || word.test(right)) spans.push({ start, end, rule })
  }
  return spans
}
