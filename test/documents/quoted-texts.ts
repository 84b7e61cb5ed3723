/** Texts in double quotes, outside of code, with the line that they are on: what a document says that the product says. */
export function quotedTexts(markdown: string): readonly { readonly line: number; readonly text: string }[] {
  let fenced = false
  return markdown.split("\n").flatMap((line, index) => {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced
    if (fenced) return []
    const words = line.replace(/`[^`]*`/g, "``").replace(/\]\([^)]*\)/g, "]")
    return Array.from(words.matchAll(/"([^"]+)"/g), match => ({ line: index + 1, text: match[1] ?? "" }))
  })
}

/** The parts of a quoted text that have to be in the product word for word: … stands for what differs. */
export function fixedParts(text: string): readonly string[] {
  return text
    .split("…")
    .map(part => part.trim().replace(/[.,:]$/, ""))
    .filter(part => part.length > 2)
}
