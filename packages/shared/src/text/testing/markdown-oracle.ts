/** What a browser would show of rendered inline text: entities decoded, zero-width spaces still in it. */
export function decodeEntities(html: string): string {
  return html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

const RECOGNISED_AFTER_RENDERING: readonly [string, RegExp][] = [
  ["mention", /@[\p{L}\p{N}_-]/u],
  ["reference", /#\p{N}|GH-\p{N}/iu],
  ["URL", /:\/\/|www\.|mailto:[^\s\u200b]/i],
  ["emoji", /:[\w+-]+:/],
  ["commit", /\b[0-9a-f]{7,64}\b/],
]

/** Names of what GitHub would make active in the markdown of one line; empty where it is plain text. */
export function activeMarkup(markdown: string): string[] {
  const raw = markdown.replace(/&#\d+;/g, "")
  const shown = decodeEntities(markdown)
  const found = RECOGNISED_AFTER_RENDERING.filter(([, pattern]) => pattern.test(shown)).map(([name]) => name)
  if (/[<>`*_[\]\\|~$&]/.test(raw)) found.push("punctuation of markdown or HTML")
  if (/^\s*(?:[-+=#>/]|\d{1,9}[.)])/.test(markdown)) found.push("start of a block or a slash command")
  if (/[\r\n]/.test(markdown)) found.push("line break")
  return found
}

/** Reads one fenced block as CommonMark does; null where the text does not stay one block to its very end. */
export function readFencedBlock(markdown: string): string | null {
  const lines = markdown.split("\n")
  const opening = /^(`{3,})[a-z]*$/.exec(lines[0] ?? "")?.[1]
  if (opening === undefined) return null
  const closing = lines.findIndex(
    (line, index) => index > 0 && new RegExp(`^ {0,3}\`{${opening.length},}[ \\t]*$`).test(line),
  )
  return closing === lines.length - 1 ? lines.slice(1, -1).join("\n") : null
}

/** Reads one code span as CommonMark does; null where it does not reach to the very end. */
export function readCodeSpan(markdown: string): string | null {
  const fence = /^`+/.exec(markdown)?.[0] ?? ""
  if (fence === "") return null
  const inner = markdown.slice(fence.length)
  for (const run of inner.matchAll(/`+/g)) {
    if (run[0].length !== fence.length) continue
    if (run.index + fence.length !== inner.length) return null
    const body = inner.slice(0, run.index)
    return body.startsWith(" ") && body.endsWith(" ") && body.trim() !== "" ? body.slice(1, -1) : body
  }
  return null
}

/** Cells of a table row, split at pipes without a backslash before them. */
export function tableCells(row: string): string[] {
  return row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map(cell => cell.trim())
}
