import { withoutCutNote } from "./cut-note.ts"
import { groupedNumber } from "./grouped-number.ts"
import { type AdfDocument, type AdfNode, paragraph, panel } from "./adf.ts"

/**
 * Length of the document as JSON, in UTF-16 units. Jira's limit of 32,767 characters holds for its stored form, which is
 * never longer than this.
 */
export function adfSize(document: AdfDocument): number {
  return JSON.stringify(document).length
}

const NOTE_ROOM = 400
const CUT_MARK = "\n… cut here …"
const SHORTEST_BLOCK = 200

/**
 * Shortens a document to `maxChars` as adfSize counts them: code blocks first, then table rows, list items and at last whole
 * blocks from the end. What was cut is said in a panel at the end. The same document where it fits.
 */
export function fitDocument(document: AdfDocument, maxChars: number): AdfDocument {
  if (adfSize(document) <= maxChars) return document
  const cuts: string[] = []
  let current = document
  for (const step of [shortenCode, dropRows, dropItems, dropBlocks]) {
    const excess = adfSize(current) + NOTE_ROOM - maxChars
    if (excess <= 0) break
    current = step(current, excess, cuts)
  }
  const note = panel("note", paragraph(`Cut to fit this ticket: ${cuts.join("; ")}.`))
  return { ...current, content: [...current.content, note] }
}

type Step = (document: AdfDocument, excess: number, cuts: string[]) => AdfDocument

const shortenCode: Step = (document, excess, cuts) => {
  let left = excess
  let lost = 0
  const result = mapNodes(document, "codeBlock", node => {
    const text = node.content?.[0]?.text ?? ""
    const size = JSON.stringify(text).length
    if (left <= 0 || size <= SHORTEST_BLOCK) return node
    const kept = headOf(text, Math.max(SHORTEST_BLOCK, size - left) - CUT_MARK.length - 1)
    left -= size - JSON.stringify(kept + CUT_MARK).length
    const earlier = withoutCutNote(text)
    lost += earlier.body.length + earlier.lost - kept.length
    return { ...node, content: [{ type: "text", text: kept + CUT_MARK }] }
  })
  if (lost > 0) cuts.push(`${groupedNumber(lost)} characters of code blocks`)
  return result
}

const dropRows: Step = (document, excess, cuts) =>
  dropChildren(document, "table", { excess, keep: 3, what: "table rows", cuts })
const dropItems: Step = (document, excess, cuts) =>
  dropChildren(document, "bulletList", { excess, keep: 2, what: "list items", cuts })

const dropBlocks: Step = (document, excess, cuts) => {
  const content = [...document.content]
  let left = excess
  let lost = 0
  // The first block says what happened; it stays whatever its size, which its writer has bounded.
  while (left > 0 && content.length > 1) {
    left -= JSON.stringify(content.pop()).length + 1
    lost += 1
  }
  if (lost > 0) cuts.push(`${lost} whole sections`)
  return { ...document, content }
}

type Drop = { readonly excess: number; readonly keep: number; readonly what: string; readonly cuts: string[] }

function dropChildren(document: AdfDocument, type: string, drop: Drop): AdfDocument {
  let left = drop.excess
  let lost = 0
  const result = mapNodes(document, type, node => {
    const children = [...(node.content ?? [])]
    while (left > 0 && children.length > drop.keep) {
      left -= JSON.stringify(children.pop()).length + 1
      lost += 1
    }
    return { ...node, content: children }
  })
  if (lost > 0) drop.cuts.push(`${lost} ${drop.what}`)
  return result
}

/** The longest beginning whose JSON form has at most `budget` units, at a line end where one is near. */
function headOf(text: string, budget: number): string {
  let used = 2
  let end = 0
  for (const character of text) {
    used += JSON.stringify(character).length - 2
    if (used > budget) break
    end += character.length
  }
  const lineEnd = text.lastIndexOf("\n", end)
  return text.slice(0, lineEnd > end - 200 && lineEnd > 0 ? lineEnd : end)
}

function mapNodes(document: AdfDocument, type: string, change: (node: AdfNode) => AdfNode): AdfDocument {
  const visit = (node: AdfNode): AdfNode => {
    if (node.type === type) return change(node)
    return node.content === undefined ? node : { ...node, content: node.content.map(visit) }
  }
  return { ...document, content: document.content.map(visit) }
}
