import { html } from "hono/html"

type Html = ReturnType<typeof html>
type Lines = { readonly all: readonly string[]; at: number }

const LONGEST = 40_000
const ITEM = /^(?:[-*]|\d{1,9}\.) /
const STARTS_BLOCK = /^(?:#{1,6} |>|\||```|<details>|<\/details>|[-*] |\d{1,9}\. )/

/**
 * The Markdown of a step's summary: headings, tables, lists, code, bold, links and folded parts. What it does not know
 * shows as text, and every text is escaped by the template, so nothing in it can become markup.
 */
export function markdownToHtml(text: string): Html {
  const cut = text.length > LONGEST ? "\n\nThe rest is not shown here." : ""
  return blocks({ all: `${text.slice(0, LONGEST)}${cut}`.split("\n"), at: 0 }, false)
}

function blocks(lines: Lines, isFolded: boolean): Html {
  const parts: Html[] = []
  for (let line = lines.all[lines.at]; line !== undefined; line = lines.all[lines.at]) {
    if (isFolded && line.startsWith("</details>")) break
    if (line.trim() === "") lines.at++
    else parts.push(block(lines, line))
  }
  return html`${parts}`
}

function block(lines: Lines, line: string): Html {
  if (/^#{1,6} /.test(line)) return html`<h4>${inline(next(lines).replace(/^#+ /, ""))}</h4>`
  if (line.startsWith("|")) return table(take(lines, other => other.startsWith("|")))
  if (line.startsWith("```")) return fenced(lines)
  if (line.startsWith(">")) return quoted(take(lines, other => other.startsWith(">")))
  if (line.startsWith("<details>")) return folded(lines)
  if (ITEM.test(line)) {
    const items = take(lines, other => ITEM.test(other)).map(item => html`<li>${inline(item.replace(ITEM, ""))}</li>`)
    return /^\d/.test(line)
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`
  }
  const rest = take(lines, (other, index) => index === 0 || (other.trim() !== "" && !STARTS_BLOCK.test(other)))
  return html`<p>${inline(rest.join("\n"))}</p>`
}

function folded(lines: Lines): Html {
  const title = next(lines)
    .replace(/^<details>(?:<summary>)?/, "")
    .replace(/<\/summary>$/, "")
  const inner = blocks(lines, true)
  next(lines)
  return html`<details>
    <summary>${inline(title)}</summary>
    ${inner}
  </details>`
}

/** A quotation; its first line may name its kind, as GitHub's alerts do. */
function quoted(lines: readonly string[]): Html {
  const inner = lines.map(line => line.replace(/^> ?/, "").replace(/^\[!(\w{1,20})\]$/, "**$1**"))
  return html`<blockquote>${blocks({ all: inner, at: 0 }, false)}</blockquote>`
}

function fenced(lines: Lines): Html {
  next(lines)
  const text = take(lines, line => !line.startsWith("```"))
  next(lines)
  return html`<pre>${text.join("\n")}</pre>`
}

function table(rows: readonly string[]): Html {
  const cells = rows
    .filter(row => !/^[|\s:-]+$/.test(row) || !row.includes("-"))
    .map(row =>
      row
        .trim()
        .replace(/^\|/, "")
        .replace(/\|$/, "")
        .split(/(?<!\\)\|/),
    )
    .filter(row => row.some(cell => cell.trim() !== ""))
  return html`<div class="wide">
    <table>
      ${cells.map(
        row =>
          html`<tr>
            ${row.map(cell => html`<td>${inline(cell.trim())}</td>`)}
          </tr>`,
      )}
    </table>
  </div>`
}

const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^[\]]*)\]\(<?((?:https?:\/\/|\*{3})[^()<>\s]+)>?\)/g

function inline(text: string): Html {
  const parts: (Html | string)[] = []
  let after = 0
  for (const match of text.matchAll(INLINE)) {
    const [all, code, bold, label, url] = match
    parts.push(plain(text.slice(after, match.index)))
    after = match.index + all.length
    if (code !== undefined) parts.push(html`<code>${code}</code>`)
    else if (bold !== undefined) parts.push(html`<b>${plain(bold)}</b>`)
    // A masked address leads nowhere.
    else if (url?.startsWith("***") === true) parts.push(plain(label ?? ""))
    else parts.push(html`<a href="${url}" rel="noreferrer">${plain(label ?? "")}</a>`)
  }
  parts.push(plain(text.slice(after)))
  return html`${parts}`
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', nbsp: " " }

/** Undoes Markdown's two ways to escape a character. */
function plain(text: string): string {
  return text
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll(/&(?:#(\d{1,6})|([a-z]{2,5}));/g, (all, code: string | undefined, name: string | undefined) =>
      code === undefined ? (NAMED[name ?? ""] ?? all) : String.fromCodePoint(Number(code)),
    )
}

function next(lines: Lines): string {
  const line = lines.all[lines.at] ?? ""
  lines.at++
  return line
}

function take(lines: Lines, belongs: (line: string, index: number) => boolean): string[] {
  const taken: string[] = []
  for (let line = lines.all[lines.at]; line !== undefined && belongs(line, taken.length); line = lines.all[lines.at])
    taken.push(next(lines))
  return taken
}
