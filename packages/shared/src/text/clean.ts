/** Text that holds nothing invisible, and how many UTF-16 units were cut off its end. */
export type CleanText = { readonly text: string; readonly cut: number }

export type CleanOptions = {
  /** UTF-16 units; unlimited where left out. */
  readonly maxLength?: number
  /** True keeps tabs and newlines (any kind becomes LF); false, the default, makes each of them a space. */
  readonly keepNewlines?: boolean
}

// Colours and cursor moves of terminals; the escape character alone is dealt with as any other control character.
const TERMINAL_SEQUENCE = /(?:\x1b\[|\x9b)[0-9;?]{0,40}[A-Za-z]/g
const LINE_BREAK = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g
// Besides controls: everything that Unicode says to draw as nothing (bidi controls, zero-width, tags, soft hyphen, fillers,
// variation selectors) and annotation marks, because a reader must see what a machine reads.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb]|(?![\n\t])\p{Cc}/gu
// Most texts are of these alone, and to build the patterns for the others takes V8 milliseconds.
const PRINTABLE_ASCII = /^[\t\n\x20-\x7e]*$/
const NONCHARACTER = /\p{Noncharacter_Code_Point}/gu

/**
 * Makes hostile text plain: lone surrogates and non-characters become U+FFFD, invisible and control characters go. It
 * never cuts between the halves of a surrogate pair. Cleaning twice changes nothing.
 */
export function cleanText(text: string, options: CleanOptions = {}): CleanText {
  const visible = removeInvisible(text)
  const lined = options.keepNewlines === true ? visible : visible.replace(/[\n\t]/g, " ")
  return cutText(lined, options.maxLength ?? lined.length)
}

function removeInvisible(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text
  const lined = text.toWellFormed().replace(LINE_BREAK, "\n")
  return lined.replace(TERMINAL_SEQUENCE, "").replace(INVISIBLE, "").replace(NONCHARACTER, "\ufffd")
}

function cutText(text: string, maxLength: number): CleanText {
  if (text.length <= maxLength) return { text, cut: 0 }
  const end = Math.max(0, Math.floor(maxLength))
  const splitsPair = end > 0 && /[\ud800-\udbff]/.test(text.charAt(end - 1))
  const kept = text.slice(0, splitsPair ? end - 1 : end)
  return { text: kept, cut: text.length - kept.length }
}
