import { cleanText, type CleanOptions } from "./clean.ts"
import { cutNote, withoutCutNote } from "./cut-note.ts"

/**
 * Cleans a text and, where it is longer than `maxLength` UTF-16 units, ends it with a note of how much was cut. A text that
 * was cut before may be cut again: the note then tells the sum.
 */
export function clipText(text: string, maxLength: number, options: Omit<CleanOptions, "maxLength"> = {}): string {
  const whole = cleanText(text, options).text
  if (whole.length <= maxLength) return whole
  const { body, lost } = withoutCutNote(whole)
  // The note is at most this long, whatever the count.
  const room = Math.max(0, maxLength - cutNote(1_234_567_890).length)
  const { text: kept, cut } = cleanText(body, { ...options, maxLength: room })
  return `${kept.trimEnd()}${cutNote(lost + cut)}`
}
