import type { Language } from "./language.ts"
import { type Quote, type Syntax, syntaxOf } from "./syntax.ts"

/** A source text twice, of the same length and lines: contents of comments are spaces in `bare`, those of strings too in `code`. */
export type MaskedSource = { readonly code: string; readonly bare: string }

type Span = { readonly start: number; readonly end: number; readonly kind: "comment" | "string" }
type Scan = {
  readonly text: string
  readonly syntax: Syntax
  at: number
  readonly spans: Span[]
  /** Strings whose embedded code is being read, innermost last. */
  readonly open: { readonly quote: Quote; depth: number }[]
  /** Lines (by any position in them) that can be read in two ways. */
  readonly doubtful: number[]
  lost: boolean
}

// Longer ones are not looked for, so that many slashes cost no more than their text.
const MAX_EXPRESSION = 1_000
// More levels than people write; a text of nothing but `${ would otherwise cost memory.
const MAX_DEPTH = 50

/**
 * Tells code from comments and strings. Where the reading is in doubt, text counts as code, because a rule must not be
 * evaded by what looks like a string to us and like code to the compiler. Linear.
 */
export function maskSource(text: string, language: Language): MaskedSource {
  const syntax = syntaxOf(language)
  if (syntax === null) return { code: text, bare: text }
  const scan: Scan = { text, syntax, at: 0, spans: [], open: [], doubtful: [], lost: false }
  while (scan.at < text.length && !scan.lost) readOne(scan)
  if (scan.lost || scan.open.length > 0 || doubtSpreads(scan)) return { code: text, bare: text }
  const spans = withoutDoubtful(scan)
  return {
    code: blank(text, spans),
    bare: blank(
      text,
      spans.filter(span => span.kind === "comment"),
    ),
  }
}

// What begins nothing in any language.
const NOTHING_BEGINS = /[\w\s.,;=]/

function readOne(scan: Scan): void {
  const { text, syntax, at } = scan
  const mark = text.charAt(at)
  if (NOTHING_BEGINS.test(mark)) scan.at += 1
  else if (syntax.lineComments.some(comment => text.startsWith(comment, at))) readLineComment(scan)
  else if (syntax.blockComments && text.startsWith("/*", at)) readBlockComment(scan)
  else if (mark === "/" && syntax.slash === "expression") readSlash(scan)
  else readQuote(scan, mark)
}

function readQuote(scan: Scan, mark: string): void {
  const { text, syntax, at } = scan
  const quote = syntax.quotes.find(candidate => text.startsWith(candidate.open, at))
  if (quote === undefined) return readBracket(scan, mark)
  if (syntax.raw?.test(text.slice(Math.max(0, at - 2), at)) === true) scan.doubtful.push(at)
  readString(scan, quote, at + quote.open.length)
}

/** Any other character; brackets tell where code inside a string ends. */
function readBracket(scan: Scan, mark: string): void {
  const top = scan.open.at(-1)
  const brackets = top?.quote.code ?? null
  scan.at += 1
  if (top === undefined || brackets === null) return
  if (brackets[0].endsWith(mark)) top.depth += 1
  if (mark !== brackets[1]) return
  top.depth -= 1
  if (top.depth >= 0) return
  scan.open.pop()
  readString(scan, top.quote, scan.at)
}

function readLineComment(scan: Scan): void {
  const { text, at, syntax } = scan
  const end = text.indexOf("\n", at)
  const stop = end < 0 ? text.length : end
  const lineStart = text.lastIndexOf("\n", at) + 1
  if (syntax.slash === "hides-comments" && /[/%?]/.test(text.slice(lineStart, at))) scan.doubtful.push(at)
  scan.spans.push({ start: at, end: stop, kind: "comment" })
  scan.at = stop
}

function readBlockComment(scan: Scan): void {
  const end = scan.text.indexOf("*/", scan.at + 2)
  if (end < 0) scan.lost = true
  else scan.spans.push({ start: scan.at, end: end + 2, kind: "comment" })
  scan.at = end + 2
}

/** Reads on in a string from `from`, up to its end or to code inside it. */
function readString(scan: Scan, quote: Quote, from: number): void {
  const { text } = scan
  const code = hasCode(scan, quote, from) ? quote.code : null
  for (let at = from; at < text.length; at++) {
    const mark = text.charAt(at)
    if (mark === "\n" && !quote.multi) return endInDoubt(scan, at)
    if (code !== null && text.startsWith(code[0], at)) {
      if (code[0] === "{" && text.charAt(at + 1) === "{") at += 1
      else return enterCode(scan, quote, { from, at, code: code[0] })
    } else if (mark === "\\" && quote.escapes) {
      at += 1
    } else if (text.startsWith(quote.close, at)) {
      scan.spans.push({ start: from, end: at, kind: "string" })
      scan.at = at + quote.close.length
      return
    }
  }
  if (quote.multi) scan.lost = true
  endInDoubt(scan, text.length)
}

// Where a string goes on after code inside it, the letters before its quote are out of sight; it had code before.
function hasCode(scan: Scan, quote: Quote, from: number): boolean {
  if (quote.codeAfter === undefined) return true
  const prefix = scan.text.slice(Math.max(0, from - quote.open.length - 2), from - quote.open.length)
  return quote.codeAfter.test(prefix) || scan.text.charAt(from - 1) === "}"
}

function enterCode(scan: Scan, quote: Quote, place: { from: number; at: number; code: string }): void {
  scan.spans.push({ start: place.from, end: place.at, kind: "string" })
  scan.open.push({ quote, depth: 0 })
  scan.at = place.at + place.code.length
  if (scan.open.length > MAX_DEPTH) scan.lost = true
}

function endInDoubt(scan: Scan, at: number): void {
  scan.doubtful.push(Math.max(0, at - 1))
  scan.at = at
}

const BEFORE_EXPRESSION =
  /(?:^|[(,=:[!&|?{;+\-*%~^<>]|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield))$/

/** A slash that is no comment: division, or a regular expression whose quotes open no string. */
function readSlash(scan: Scan): void {
  const { text, at } = scan
  const before = text.slice(Math.max(0, at - 40), at).trimEnd()
  const unclear = before.endsWith(")") || before.endsWith("}")
  if (!unclear && !BEFORE_EXPRESSION.test(before)) {
    scan.at += 1
    return
  }
  const end = regularExpressionEnd(text, at)
  if (unclear || end === null) scan.doubtful.push(at)
  scan.at = end ?? at + 1
}

/** Position after the closing slash, or null where the line ends first. */
function regularExpressionEnd(text: string, start: number): number | null {
  let inClass = false
  for (let at = start + 1; at < Math.min(text.length, start + MAX_EXPRESSION); at++) {
    const mark = text.charAt(at)
    if (mark === "\n") return null
    if (mark === "\\") at += 1
    else if (mark === "[") inClass = true
    else if (mark === "]") inClass = false
    else if (mark === "/" && !inClass) return at + 1
  }
  return null
}

/** Whether a doubtful line may open or close something that reaches further than the line. */
function doubtSpreads(scan: Scan): boolean {
  return lineRanges(scan).some(({ start, end }) => /`|\/\*|\*\/|"""|'''/.test(scan.text.slice(start, end)))
}

function withoutDoubtful(scan: Scan): Span[] {
  const ranges = lineRanges(scan)
  if (ranges.length === 0) return scan.spans
  let next = 0
  return scan.spans.filter(span => {
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= span.start) next += 1
    const range = ranges[next]
    return range === undefined || span.end <= range.start
  })
}

function lineRanges(scan: Scan): { readonly start: number; readonly end: number }[] {
  const ranges: { start: number; end: number }[] = []
  for (const position of scan.doubtful) {
    if (position < (ranges.at(-1)?.end ?? 0)) continue
    const end = scan.text.indexOf("\n", position)
    ranges.push({ start: scan.text.lastIndexOf("\n", position) + 1, end: end < 0 ? scan.text.length : end })
  }
  return ranges
}

function blank(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, " "))
    from = end
  }
  parts.push(text.slice(from))
  return parts.join("")
}
