/** Positions are 1-based, as in Jira's messages. */
export type Position = { readonly line: number; readonly column: number }
export type Token = Position & {
  readonly kind: "word" | "string" | "operator" | "punctuation" | "end"
  /** For strings the unescaped text. */
  readonly text: string
  /** As written in the query. */
  readonly raw: string
}

/** A query that Jira would refuse; the message is Jira's. */
export class JqlError extends Error {
  override readonly name = "JqlError"
}

export function parseError(detail: string, at: Position): JqlError {
  return new JqlError(`Error in the JQL Query: ${detail} (line ${at.line}, character ${at.column})`)
}

const OPERATORS = ["!=", "!~", ">=", "<=", "=", "~", ">", "<", "!"] as const
const PUNCTUATION = new Set("(),")
const RESERVED = new Set(";+./?|*%^$#@[]{}&:`\\")
const ESCAPES: Readonly<Record<string, string>> = {
  t: "\t",
  n: "\n",
  r: "\r",
  '"': '"',
  "'": "'",
  "\\": "\\",
  " ": " ",
}

/** Tokens of a query, the last one of kind "end". Throws JqlError. Linear in the length. */
export function lexJql(query: string): readonly Token[] {
  const tokens: Token[] = []
  let index = 0
  let line = 1
  let lineStart = 0

  const position = (): Position => ({ line, column: index - lineStart + 1 })
  const add = (kind: Token["kind"], text: string, end = index + text.length): void => {
    tokens.push({ kind, text, raw: query.slice(index, end), ...position() })
    index = end
  }

  while (index < query.length) {
    const character = query.charAt(index)
    const at = position()
    if (character === "\n") {
      line++
      lineStart = ++index
    } else if (isSpace(character)) index++
    else if (character === '"' || character === "'") {
      const { text, end } = readString(query, index, at)
      add("string", text, end)
    } else if (PUNCTUATION.has(character)) add("punctuation", character)
    else if (RESERVED.has(character)) throw parseError(reserved(character), at)
    else {
      const operator = OPERATORS.find(candidate => query.startsWith(candidate, index))
      if (operator !== undefined) add("operator", operator)
      else add("word", query.slice(index, wordEnd(query, index)))
    }
  }
  tokens.push({ kind: "end", text: "", raw: "", ...position() })
  return tokens
}

function readString(query: string, start: number, at: Position): { text: string; end: number } {
  const quote = query.charAt(start)
  const parts: string[] = []
  let index = start + 1
  let plain = index
  for (; index < query.length && query.charAt(index) !== quote; index++) {
    if (query.charAt(index) !== "\\") continue
    parts.push(query.slice(plain, index))
    const { text, end } = readEscape(query, index, at)
    parts.push(text)
    index = end - 1
    plain = end
  }
  if (index >= query.length)
    throw parseError(`The quoted string '${query.slice(start + 1)}' has not been completed.`, at)
  parts.push(query.slice(plain, index))
  return { text: parts.join(""), end: index + 1 }
}

function readEscape(query: string, index: number, at: Position): { text: string; end: number } {
  const letter = query.charAt(index + 1)
  const hex = query.slice(index + 2, index + 6)
  if (letter === "u" && /^[0-9a-fA-F]{4}$/.test(hex))
    return { text: String.fromCharCode(parseInt(hex, 16)), end: index + 6 }
  const text = ESCAPES[letter]
  if (text !== undefined && letter !== "") return { text, end: index + 2 }
  const valid = String.raw`\', \", \t, \n, \r, \\, '\ ' and \uXXXX`
  throw parseError(`'\\${letter}' is an illegal JQL escape sequence. The valid escape sequences are ${valid}.`, at)
}

function wordEnd(query: string, start: number): number {
  let end = start
  while (end < query.length && isWord(query.charAt(end))) end++
  return end
}

function isWord(character: string): boolean {
  if (isSpace(character) || PUNCTUATION.has(character) || RESERVED.has(character)) return false
  return !"\"'=!~<>".includes(character)
}

function isSpace(character: string): boolean {
  return character === " " || character === "\t" || character === "\r" || character === "\n"
}

function reserved(character: string): string {
  const code = character.charCodeAt(0).toString(16).padStart(4, "0")
  return `The character '${character}' is a reserved JQL character. You must enclose it in a string or use the escape '\\u${code}' instead.`
}
