import { html, raw } from "hono/html"

type Html = ReturnType<typeof html>
type Node = {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly Node[]
  readonly text?: string
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[]
}

/** A document as Jira would show it. Every text is escaped by the template; nodes that are not known show as text. */
export function documentToHtml(document: unknown): Html | string {
  return typeof document === "object" && document !== null && "type" in document ? adfToHtml(document as Node) : ""
}

const BLOCKS: Readonly<Record<string, (inner: readonly Html[]) => Html>> = {
  paragraph: inner => html`<p>${inner}</p>`,
  heading: inner => html`<h4>${inner}</h4>`,
  hardBreak: () => html`<br />`,
  codeBlock: inner => html`<pre>${inner}</pre>`,
  bulletList: inner =>
    html`<ul>
      ${inner}
    </ul>`,
  orderedList: inner =>
    html`<ol>
      ${inner}
    </ol>`,
  listItem: inner => html`<li>${inner}</li>`,
  table: inner =>
    html`<div class="wide">
      <table>
        ${inner}
      </table>
    </div>`,
  tableRow: inner =>
    html`<tr>
      ${inner}
    </tr>`,
  tableHeader: inner => html`<th>${inner}</th>`,
  tableCell: inner => html`<td>${inner}</td>`,
  panel: inner => html`<div class="panel">${inner}</div>`,
  rule: () => html`<hr />`,
}

function adfToHtml(node: Node): Html {
  if (node.type === "text") return markedText(node)
  const inner = (node.content ?? []).map(adfToHtml)
  if (node.type === "expand")
    return html`<details>
      <summary>${attribute(node, "title") || "more"}</summary>
      ${inner}
    </details>`
  return (BLOCKS[node.type] ?? (parts => html`${parts}`))(inner)
}

const TAGS: Readonly<Record<string, string>> = { strong: "b", em: "i", code: "code", strike: "s", underline: "u" }

function markedText(node: Node): Html {
  return (node.marks ?? []).reduce<Html>(
    (inner, mark) => {
      const href = attribute(mark, "href")
      if (mark.type === "link" && /^https?:\/\//.test(href))
        return html`<a href="${href}" rel="noreferrer">${inner}</a>`
      const tag = TAGS[mark.type]
      return tag === undefined ? inner : html`${raw(`<${tag}>`)}${inner}${raw(`</${tag}>`)}`
    },
    html`${node.text ?? ""}`,
  )
}

function attribute(of: { readonly attrs?: Readonly<Record<string, unknown>> }, name: string): string {
  const value = of.attrs?.[name]
  return typeof value === "string" ? value : ""
}
