import { lexJql, parseError } from "./lex.ts"
import type { Token } from "./lex.ts"

/** Walks the tokens of a query. Keywords are case-insensitive. */
export interface Cursor {
  peek(): Token
  take(): Token
  /** Takes the keyword if it is next. */
  accept(keyword: string): boolean
  /** Takes the punctuation or operator if it is next. */
  acceptMark(text: string): boolean
  expectMark(text: string): void
}

export function createCursor(query: string): Cursor {
  const tokens = lexJql(query)
  let next = 0
  const end: Token = { kind: "end", text: "", raw: "", line: 1, column: 1 }
  const peek = (): Token => tokens[next] ?? tokens.at(-1) ?? end

  function acceptIf(matches: boolean): boolean {
    if (matches) next++
    return matches
  }

  function acceptMark(text: string): boolean {
    const { kind, text: found } = peek()
    return acceptIf((kind === "punctuation" || kind === "operator") && found === text)
  }

  return {
    peek,
    take() {
      const token = peek()
      next++
      return token
    },
    accept: keyword => acceptIf(isKeyword(peek(), keyword)),
    acceptMark,
    expectMark(text) {
      if (!acceptMark(text)) throw parseError(`Expecting '${text}' but got ${nameOf(peek())}.`, peek())
    },
  }
}

export function isKeyword(token: Token, keyword: string): boolean {
  return token.kind === "word" && token.text.toLowerCase() === keyword
}

/** A token as Jira's messages name it. */
export function nameOf(token: Token): string {
  return token.kind === "end" ? "the end of the query" : `'${token.text}'`
}
