export type TemplatePart = { readonly kind: "text" | "expression"; readonly text: string }

/**
 * Splits a string at its `${{ … }}`. A `}}` inside a quoted string of the expression does not end it.
 * @throws Error where an expression is not closed
 */
export function splitTemplate(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = []
  let from = 0
  for (;;) {
    const start = text.indexOf("${{", from)
    if (start < 0) break
    const end = findEnd(text, start + 3)
    if (end < 0)
      throw new Error(
        `The expression is not closed. An unescaped \${{ sequence was found, but the closing }} sequence was not found.`,
      )
    if (start > from) parts.push({ kind: "text", text: text.slice(from, start) })
    parts.push({ kind: "expression", text: text.slice(start + 3, end).trim() })
    from = end + 2
  }
  if (from < text.length || parts.length === 0) parts.push({ kind: "text", text: text.slice(from) })
  return parts
}

function findEnd(text: string, from: number): number {
  let quoted = false
  for (let index = from; index < text.length; index++) {
    if (text[index] === "'") quoted = !quoted
    else if (!quoted && text[index] === "}" && text[index + 1] === "}") return index
  }
  return -1
}
