import { cleanText } from "./clean.ts"

/** An Atlassian Document Format document, built from nodes only. */
export type AdfNode = {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly AdfNode[]
  readonly text?: string
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[]
}
export type AdfDocument = { readonly type: "doc"; readonly version: 1; readonly content: readonly AdfNode[] }

/** Something that stands in a line: a plain string, cleaned before use, or what text, strong, code and link return. */
export type AdfInline = string | readonly AdfNode[]
export type AdfPanelType = "info" | "note" | "warning" | "error" | "success"
type Mark = NonNullable<AdfNode["marks"]>[number]

// Every node comes from a function below, so nothing in a text can become a mention, card, media or extension.

export function doc(...blocks: readonly AdfNode[]): AdfDocument {
  return { type: "doc", version: 1, content: blocks }
}

export function paragraph(...parts: readonly AdfInline[]): AdfNode {
  return { type: "paragraph", content: inline(parts) }
}

export function heading(level: 1 | 2 | 3 | 4 | 5 | 6, ...parts: readonly AdfInline[]): AdfNode {
  return { type: "heading", attrs: { level }, content: inline(parts) }
}

/** Newlines become hard breaks; an empty text becomes no node at all, because Jira refuses empty text nodes. */
export function text(value: string): readonly AdfNode[] {
  return marked(value, [])
}

export function strong(value: string): readonly AdfNode[] {
  return marked(value, [{ type: "strong" }])
}

export function code(value: string): readonly AdfNode[] {
  return marked(value, [{ type: "code" }])
}

/**
 * A link where `url` is http(s) without credentials and its host (with port, as URL.host gives it) is one of
 * `allowedHosts`; plain text otherwise.
 */
export function link(value: string, url: string, allowedHosts: readonly string[]): readonly AdfNode[] {
  const href = allowedHref(url, allowedHosts)
  return marked(value, href === null ? [] : [{ type: "link", attrs: { href } }])
}

export function hardBreak(): readonly AdfNode[] {
  return [{ type: "hardBreak" }]
}

/** Keeps newlines and tabs of the text. `language` is a fixed word of ours, e.g. "text". */
export function codeBlock(value: string, language = "text"): AdfNode {
  const clean = cleanText(value, { keepNewlines: true }).text
  const content = clean === "" ? [] : [{ type: "text", text: clean }]
  return { type: "codeBlock", attrs: { language }, content }
}

/** One item per entry; an empty list becomes an empty paragraph, because Jira refuses lists without items. */
export function bulletList(items: readonly (readonly AdfInline[])[]): AdfNode {
  if (items.length === 0) return paragraph()
  return { type: "bulletList", content: items.map(item => ({ type: "listItem", content: [paragraph(...item)] })) }
}

/** A header row and rows of one line per cell; short rows are filled up. */
export function table(header: readonly AdfInline[], rows: readonly (readonly AdfInline[])[]): AdfNode {
  const cells = (type: string, row: readonly AdfInline[]): AdfNode => ({
    type: "tableRow",
    content: header.map((_, column) => ({ type, content: [paragraph(row[column] ?? "")] })),
  })
  return { type: "table", content: [cells("tableHeader", header), ...rows.map(row => cells("tableCell", row))] }
}

/** Holds paragraphs, headings and lists. */
export function panel(panelType: AdfPanelType, ...blocks: readonly AdfNode[]): AdfNode {
  return { type: "panel", attrs: { panelType }, content: blocks }
}

/** A collapsed section; only at the top of a document. */
export function expand(title: string, ...blocks: readonly AdfNode[]): AdfNode {
  return { type: "expand", attrs: { title: cleanText(title).text }, content: blocks }
}

function inline(parts: readonly AdfInline[]): readonly AdfNode[] {
  return parts.flatMap(part => (typeof part === "string" ? text(part) : part))
}

function marked(value: string, marks: readonly Mark[]): readonly AdfNode[] {
  const lines = cleanText(value, { keepNewlines: true }).text.replaceAll("\t", " ").split("\n")
  return lines.flatMap((line, index) => {
    const node =
      line === "" ? [] : [marks.length === 0 ? { type: "text", text: line } : { type: "text", text: line, marks }]
    return index === 0 ? node : [...hardBreak(), ...node]
  })
}

function allowedHref(url: string, allowedHosts: readonly string[]): string | null {
  const parsed = URL.parse(url)
  if (parsed === null || !["http:", "https:"].includes(parsed.protocol)) return null
  if (parsed.username !== "" || parsed.password !== "") return null
  return allowedHosts.includes(parsed.host) ? parsed.href : null
}
