const SLASHES = /\.(?:[cm]?[jt]sx?|go|java|kts?|swift|dart|cs|rs|scala|c|cc|cpp|h)$/
const HASH = /\.(?:py|rb|ex|exs)$/
// A line comment ends at each of these in one of the languages.
const LINE_ENDS = /\r\n|[\n\r\u2028\u2029]/
// Where these stand, a comment can mean something to a tool, or is none.
const TELLING = /sourceMappingURL|__END__|__DATA__/

/**
 * A source file that does what `text` does and holds all of `other` as well, in comments at its end. Null where the
 * language is not known.
 */
export function withCommentedOut(path: string, text: string, other: string): string | null {
  const mark = SLASHES.test(path) ? "// " : HASH.test(path) ? "# " : null
  if (mark === null || TELLING.test(text) || TELLING.test(other)) return null
  const lines = other.split(LINE_ENDS).map(line => `${mark}${line}`.trimEnd())
  return `${text.replace(/\n$/, "")}\n\n${lines.join("\n")}\n`
}
