import type { Span } from "./spans.ts"

const LOCAL = /[\p{L}\p{N}._+%'-]/u
const DOMAIN = /[\p{L}\p{N}.-]/u
// What follows an @ in a file name, a package coordinate or a stack frame, and is no top-level domain.
const FILE_ENDING =
  /\.(?:[cm]?[jt]sx?|vue|svelte|html?|css|json|png|jpe?g|gif|svg|webp|avif|java|kt|scala|dart|swift|php|cs|map|jar|dll|exe)$/i
const VERSION = /^v?\d+\.\d+(?:[.+-]\d|[+-])/

/** E-mail addresses, also with the @ of URLs (%40); what is followed by a line and a column is a frame of Safari's. Each character is looked at a bounded number of times. */
export function emailSpans(text: string): Span[] {
  const spans: Span[] = []
  let floor = 0
  for (const { 0: at, index } of text.matchAll(/@|%40/g)) {
    const start = localStart(text, index, floor)
    const end = domainEnd(text, index + at.length)
    const isPlace = /^:\d{1,9}:\d{1,9}(?!\d)/.test(text.slice(end, end + 21))
    if (!isPlace && isAddress(text.slice(start, index), text.slice(index + at.length, end)))
      spans.push({ start, end, rule: "email" })
    floor = index + at.length
  }
  return spans
}

function localStart(text: string, at: number, floor: number): number {
  let start = at
  for (
    let before = characterBefore(text, start);
    start > floor && LOCAL.test(before);
    before = characterBefore(text, start)
  )
    start -= before.length
  // An apostrophe may be part of a name, but in front it is a quote.
  while (start < at && /['.-]/.test(text.charAt(start))) start += 1
  return start
}

function characterBefore(text: string, index: number): string {
  return /[\udc00-\udfff]/.test(text.charAt(index - 1))
    ? text.slice(Math.max(0, index - 2), index)
    : text.charAt(index - 1)
}

function domainEnd(text: string, from: number): number {
  let end = from
  while (end < from + 255) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0)
    if (!DOMAIN.test(character)) break
    end += character.length
  }
  while (end > from && /[.-]/.test(text.charAt(end - 1))) end -= 1
  return end
}

function isAddress(local: string, domain: string): boolean {
  if (local === "" || local === "git" || domain.includes("..")) return false
  if (VERSION.test(domain) || FILE_ENDING.test(domain)) return false
  return /\.\p{L}[\p{L}\p{N}-]{0,60}$/u.test(domain) && /[\p{L}\p{N}]{2}$/u.test(domain)
}
