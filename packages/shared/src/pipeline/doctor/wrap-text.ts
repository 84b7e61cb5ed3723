/** Lines of at most `width` characters, broken at blanks alone, the second and later ones indented. A longer word stays whole. */
export function wrapText(text: string, width: number, indent: number): readonly string[] {
  const start = text.length - text.trimStart().length
  const lines: string[] = []
  let line = " ".repeat(start)
  let isEmpty = true
  for (const word of text.slice(start).split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line.trimEnd())
      line = " ".repeat(indent)
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line.trimEnd()]
}
