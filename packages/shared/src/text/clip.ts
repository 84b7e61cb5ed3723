import { groupedNumber } from "./grouped-number.ts"
import { cleanText, type CleanOptions } from "./clean.ts"

/** Cleans a text and, where it is longer than `maxLength` UTF-16 units, ends it with a note of how much was cut. */
export function clipText(text: string, maxLength: number, options: Omit<CleanOptions, "maxLength"> = {}): string {
  const whole = cleanText(text, options).text
  if (whole.length <= maxLength) return whole
  // The note is at most this long, whatever the count.
  const room = Math.max(0, maxLength - " … (1234567890 characters cut)".length)
  const { text: kept, cut } = cleanText(whole, { ...options, maxLength: room })
  return `${kept.trimEnd()} … (${groupedNumber(cut)} characters cut)`
}
