import type { AdfDocument, AdfNode } from "@auto-triage/shared/text/adf"

/** A ticket's description as lines for a terminal: headings, bullets and rows of tables, code as it stands. */
export function documentLines(document: AdfDocument): string[] {
  return document.content.flatMap(blockLines)
}

function blockLines(node: AdfNode): string[] {
  const children = node.content ?? []
  switch (node.type) {
    case "heading":
      return ["", `${inlineText(node)}:`]
    case "paragraph":
      return inlineText(node).split("\n")
    case "codeBlock":
      return inlineText(node)
        .split("\n")
        .map(line => `  ${line}`)
    case "listItem":
      return children.flatMap(blockLines).map((line, at) => `${at === 0 ? "-" : " "} ${line}`)
    case "tableRow":
      return [children.map(inlineText).join(" | ")]
    case "expand":
      return ["", `${titleOf(node)}:`, ...children.flatMap(blockLines)]
    default:
      return children.flatMap(blockLines)
  }
}

function inlineText(node: AdfNode): string {
  if (node.type === "hardBreak") return "\n"
  return (node.text ?? "") + (node.content ?? []).map(inlineText).join("")
}

function titleOf({ attrs }: AdfNode): string {
  const title = attrs?.["title"]
  return typeof title === "string" ? title : ""
}
