import { groupedNumber } from "./grouped-number.ts"

const NOTE = / … \(([\d,]{1,13}) characters cut\)$/

/** The note at the end of a text that says how much of it was cut; 0 is no note. */
export function cutNote(lost: number): string {
  return lost === 0 ? "" : ` … (${groupedNumber(lost)} characters cut)`
}

/** Parts a text from the note that an earlier cut left, so that a further cut can say how much is gone in all. */
export function withoutCutNote(text: string): { readonly body: string; readonly lost: number } {
  const note = NOTE.exec(text)
  if (note === null) return { body: text, lost: 0 }
  return { body: text.slice(0, note.index), lost: Number((note[1] ?? "").replaceAll(",", "")) }
}
