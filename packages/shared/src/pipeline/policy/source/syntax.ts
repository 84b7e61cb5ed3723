import type { Language } from "./language.ts"

export type Quote = {
  readonly open: string
  readonly close: string
  /** May go over several lines. */
  readonly multi: boolean
  readonly escapes: boolean
  /** What begins code inside, and what ends it. */
  readonly code: readonly [string, string] | null
  /** Only where one of these letters stands before the quote is there code inside. */
  readonly codeAfter?: RegExp
}

export type Syntax = {
  readonly lineComments: readonly string[]
  readonly blockComments: boolean
  /** Longest first. */
  readonly quotes: readonly Quote[]
  /** What a slash may be besides a comment: division alone, a regular expression, or one that may hold a comment's mark. */
  readonly slash: "division" | "expression" | "hides-comments"
  /** Before a quote it makes a string in which a backslash is none. */
  readonly raw: RegExp | null
}

const plain = (mark: string): Quote => ({ open: mark, close: mark, multi: false, escapes: true, code: null })
const long = (mark: string): Quote => ({ ...plain(mark), multi: true })
const withCode = (quote: Quote, open: string, close = "}"): Quote => ({ ...quote, code: [open, close] })
const syntax = (lineComments: readonly string[], quotes: readonly Quote[]): Syntax => ({
  lineComments,
  blockComments: lineComments.includes("//"),
  quotes,
  slash: "division",
  raw: null,
})

const FORMATTED = /[fFtT]/
const python = [long('"""'), long("'''"), plain('"'), plain("'")].map(quote => ({
  ...withCode(quote, "{"),
  codeAfter: FORMATTED,
}))
const dart = [long('"""'), long("'''"), plain('"'), plain("'")].map(quote => withCode(quote, "${"))
const SLASHES = ["//"]

const SYNTAXES: Readonly<Partial<Record<Language, Syntax>>> = {
  javascript: {
    ...syntax(SLASHES, [withCode(long("`"), "${"), plain('"'), plain("'")]),
    slash: "expression",
  },
  python: syntax(["#"], python),
  java: syntax(SLASHES, [long('"""'), plain('"'), plain("'")]),
  kotlin: syntax(SLASHES, [{ ...withCode(long('"""'), "${"), escapes: false }, withCode(plain('"'), "${"), plain("'")]),
  go: syntax(SLASHES, [{ ...long("`"), escapes: false }, plain('"'), plain("'")]),
  ruby: { ...syntax(["#"], [withCode(plain('"'), "#{"), plain("'")]), slash: "hides-comments" },
  dart: { ...syntax(SLASHES, dart), raw: /r/ },
  csharp: {
    ...syntax(SLASHES, [long('"""'), { ...withCode(plain('"'), "{"), codeAfter: /\$/ }, plain("'")]),
    raw: /@/,
  },
  php: syntax(["//", "#"], [{ ...withCode(plain('"'), "{$") }, plain("'")]),
  swift: { ...syntax(SLASHES, [withCode(long('"""'), "\\(", ")"), withCode(plain('"'), "\\(", ")")]), raw: /#/ },
  c: { ...syntax(SLASHES, [plain('"'), plain("'")]), raw: /R/ },
  sql: { ...syntax(["--"], [plain("'")]), blockComments: true },
}

/**
 * How comments and strings look in a language, or null where nothing may be taken for either: languages in which a
 * single quote is a character, a lifetime or a symbol are read as they are.
 */
export function syntaxOf(language: Language): Syntax | null {
  return SYNTAXES[language] ?? null
}
