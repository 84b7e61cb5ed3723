// Jira's limit of 32,767 characters is on what it stores, which is longer than the text: markup around every node, and an
// escape before characters that its markup would read. The sizes here are estimates on the large side.
const ESCAPED = new Set("{}[]*_-+^~!|#\\?@")
const AROUND_NODE: Readonly<Record<string, number>> = {
  paragraph: 2,
  heading: 5,
  listItem: 4,
  codeBlock: 24,
  panel: 32,
  expand: 24,
  nestedExpand: 24,
  blockquote: 16,
  tableCell: 2,
  tableHeader: 3,
  tableRow: 2,
  rule: 6,
  hardBreak: 3,
}
const AROUND_MARK = 4

export const STORED_LIMIT = 32_767

type Node = { type?: unknown; text?: unknown; content?: unknown; marks?: unknown; attrs?: unknown }

/** How many characters Jira would store for a valid document. Linear in its size. */
export function storedLength(document: unknown): number {
  let length = 0
  const open: { readonly node: Node; readonly inCode: boolean }[] = [{ node: document as Node, inCode: false }]
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { node, inCode } = item
    const type = String(node.type)
    length += (AROUND_NODE[type] ?? 0) + attributesLength(node.attrs)
    if (typeof node.text === "string") length += textLength(node.text, inCode)
    for (const mark of (node.marks ?? []) as Node[]) length += AROUND_MARK + attributesLength(mark.attrs)
    for (const child of (node.content ?? []) as Node[]) open.push({ node: child, inCode: type === "codeBlock" })
  }
  return length
}

function textLength(text: string, inCode: boolean): number {
  if (inCode) return text.length
  let length = text.length
  for (const character of text) if (ESCAPED.has(character)) length++
  return length
}

function attributesLength(attributes: unknown): number {
  if (typeof attributes !== "object" || attributes === null) return 0
  return Object.values(attributes).reduce<number>((sum, value) => sum + String(value).length, 0)
}
