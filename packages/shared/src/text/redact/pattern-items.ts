/** One thing in a row of a regular expression, with how often it may come. */
export type PatternItem = {
  readonly kind: "set" | "group" | "assertion" | "lookaround" | "backreference"
  /** What stands for it in the pattern. */
  readonly source: string
  /** Of a group or lookaround: its alternatives, each a row. */
  readonly alternatives: readonly (readonly PatternItem[])[]
  readonly min: number
  /** Infinity where unbounded. */
  readonly max: number
}

const ATOM =
  /\\[pPu]\{[^}]*\}|\\k<[^>]*>|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\c[A-Za-z]|\\\d+|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|[|)]|./suy
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y

/** Takes a valid pattern of the `u` flavour apart into alternatives of rows. */
export function patternItems(pattern: string): readonly (readonly PatternItem[])[] {
  const reader = { pattern, at: 0 }
  return readAlternatives(reader)
}

type Reader = { readonly pattern: string; at: number }

function readAlternatives(reader: Reader): PatternItem[][] {
  const alternatives: PatternItem[][] = [[]]
  for (let atom = readToken(reader, ATOM); atom !== null && atom[0] !== ")"; atom = readToken(reader, ATOM)) {
    if (atom[0] === "|") alternatives.push([])
    else alternatives.at(-1)?.push(readItem(reader, atom[0]))
  }
  return alternatives
}

function readItem(reader: Reader, source: string): PatternItem {
  const alternatives = source.startsWith("(") ? readAlternatives(reader) : []
  return { kind: kindOf(source), source, alternatives, ...readCount(reader) }
}

function kindOf(source: string): PatternItem["kind"] {
  if (/^\(\?(?:[=!]|<[=!])/.test(source)) return "lookaround"
  if (source.startsWith("(")) return "group"
  if (/^(?:\\[bB]|[\^$])$/.test(source)) return "assertion"
  return /^\\(?:k|[1-9])/.test(source) ? "backreference" : "set"
}

function readCount(reader: Reader): { min: number; max: number } {
  const found = readToken(reader, QUANTIFIER)
  if (found === null) return { min: 1, max: 1 }
  const [whole, least, comma, most] = found
  if (least !== undefined)
    return { min: Number(least), max: comma === "" ? Number(least) : most === "" ? Infinity : Number(most) }
  return { min: whole.startsWith("+") ? 1 : 0, max: whole.startsWith("?") ? 1 : Infinity }
}

function readToken(reader: Reader, token: RegExp): RegExpExecArray | null {
  token.lastIndex = reader.at
  const found = token.exec(reader.pattern)
  if (found !== null) reader.at += found[0].length
  return found
}
