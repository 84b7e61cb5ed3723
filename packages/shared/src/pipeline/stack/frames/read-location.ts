export type Location = { readonly file: string; readonly line: number | null; readonly column: number | null }

// Digits are bounded so that a long run of them costs no more than its length.
const NUMBERS = /:(\d{1,9})(?::(\d{1,9}))?$/

/** Splits `path:line:column` or `path:line`; a path without numbers comes back whole. */
export function readLocation(text: string): Location {
  const match = NUMBERS.exec(text)
  if (match === null) return { file: text, line: null, column: null }
  return {
    file: text.slice(0, match.index),
    line: Number(match[1]),
    column: match[2] === undefined ? null : Number(match[2]),
  }
}
