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

function adfToHtml(node: Node): Html {
  const inner = (node.content ?? []).map(adfToHtml)
  switch (node.type) {
    case "text":
      return markedText(node)
    case "paragraph":
      return html`<p>${inner}</p>`
    case "heading":
      return html`<h4>${inner}</h4>`
    case "hardBreak":
      return html`<br />`
    case "codeBlock":
      return html`<pre>${inner}</pre>`
    case "bulletList":
      return html`<ul>
        ${inner}
      </ul>`
    case "orderedList":
      return html`<ol>
        ${inner}
      </ol>`
    case "listItem":
      return html`<li>${inner}</li>`
    case "table":
      return html`<table>
        ${inner}
      </table>`
    case "tableRow":
      return html`<tr>
        ${inner}
      </tr>`
    case "tableHeader":
      return html`<th>${inner}</th>`
    case "tableCell":
      return html`<td>${inner}</td>`
    case "panel":
      return html`<div class="panel">${inner}</div>`
    case "expand":
      return html`<details>
        <summary>${String(node.attrs?.["title"] ?? "more")}</summary>
        ${inner}
      </details>`
    case "rule":
      return html`<hr />`
    default:
      return html`${inner}`
  }
}

const TAGS: Readonly<Record<string, string>> = { strong: "b", em: "i", code: "code", strike: "s", underline: "u" }

function markedText(node: Node): Html {
  return (node.marks ?? []).reduce<Html>(
    (inner, mark) => {
      const href = String(mark.attrs?.["href"] ?? "")
      if (mark.type === "link" && /^https?:\/\//.test(href))
        return html`<a href="${href}" rel="noreferrer">${inner}</a>`
      const tag = TAGS[mark.type]
      return tag === undefined ? inner : html`${raw(`<${tag}>`)}${inner}${raw(`</${tag}>`)}`
    },
    html`${node.text ?? ""}`,
  )
}
