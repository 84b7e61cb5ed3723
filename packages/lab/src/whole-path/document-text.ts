type Node = {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly Node[]
  readonly text?: string
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[]
}

/** Every node of a document, the outermost first. */
export function nodesOf(document: unknown): readonly Node[] {
  const node = document as Node
  return [node, ...(node.content ?? []).flatMap(nodesOf)]
}

/** What a reader sees of a document: blocks and hard breaks as lines. */
export function documentText(document: unknown): string {
  const node = document as Node
  if (node.type === "text") return node.text ?? ""
  if (node.type === "hardBreak") return "\n"
  const inline = node.content?.every(child => child.type === "text" || child.type === "hardBreak") === true
  return (node.content ?? []).map(documentText).join(inline ? "" : "\n")
}
