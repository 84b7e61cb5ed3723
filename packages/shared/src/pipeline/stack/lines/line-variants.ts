import { splitLines } from "./split-lines.ts"
import type { StackLine } from "../stack-parser.ts"

// Before each of these a new frame begins, where a log has put a whole stack on one line.
const FRAME_START = /\s(?=at \S|File \\?"|#\d{1,4} |from \S|\d{1,3}: \S)|\[\s{0,4}"|",\s{0,4}"|',\s{0,4}'/

const ESCAPED = /\\[nrt"]|#012/
const ESCAPED_OR_JSON = /\\[nrt"]|#012|^\s{0,80}[[{]/

const MAX_PIECES = 10_000

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\n", t: "\t", f: " ", b: "" }

const HTML_BREAK = /<(?:br|\/?p|\/?li|\/?div|\/?pre)\s{0,4}\/?>/i
const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#039;": "'",
  "&#x27;": "'",
  "&amp;": "&",
}

/**
 * The ways to read a text as lines, most faithful first: as it stands; with the escapes of JSON or syslog undone, once or
 * twice; out of HTML; and with the frames of a stack that was put on one line set apart.
 */
export function* lineVariants(text: string): Generator<readonly StackLine[]> {
  yield splitLines(text)
  let unescaped = text
  for (let round = 0; round < 2 && (round === 0 ? ESCAPED_OR_JSON : ESCAPED).test(unescaped); round++) {
    // In JSON a quotation mark without a backslash ends a field; in a language's own notation it may be part of the stack.
    yield splitLines(unescape(unescaped.replace(/(?<!\\)"/g, "\n")))
    unescaped = unescape(unescaped)
    yield splitLines(unescaped)
  }
  if (HTML_BREAK.test(unescaped)) yield splitLines(plainText(unescaped))
  const flat = unescaped.split(FRAME_START, MAX_PIECES)
  if (flat.length > 2) yield splitLines(flat.join("\n"))
}

/** What a page shows of an error, as far as stacks need it. */
function plainText(html: string): string {
  return html
    .replace(new RegExp(HTML_BREAK, "gi"), "\n")
    .replace(/&(?:nbsp|lt|gt|quot|#0?39|#x27|amp);/g, entity => ENTITIES[entity] ?? entity)
}

function unescape(text: string): string {
  return text
    .replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (whole, code: string | undefined, letter: string | undefined) => {
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
      if (letter === undefined) return whole
      return ESCAPES[letter] ?? ("\"\\/'".includes(letter) ? letter : whole)
    })
    .replace(/#012/g, "\n")
    .replace(/#011/g, "\t")
}
