import { cleanText } from "./clean.ts"

// GitHub turns text into mentions, references, links and emoji after the markdown is parsed, on the decoded text: an entity
// alone does not stop that. So active marks are written as entities, and a zero-width space parts what would be recognised.
const BREAK = "&#8203;"
const ACTIVE = /[&<>\\`*_[\]|~$#@]/g
// Each is recognised by its first part; none needs more than a bounded look ahead.
const RECOGNISED: readonly RegExp[] = [
  /@(?=[\p{L}\p{N}_-])/gu,
  /#(?=\p{N})/gu,
  /GH-(?=\p{N})/giu,
  /:(?=\/\/)/g,
  /(?:mailto|xmpp):(?=\S)/gi,
  /www(?=\.)/gi,
  /:(?=[\w+-]{1,50}:)/gu,
]
const COMMIT = /\b[0-9a-f]{7,64}\b/g
const LINE_START = /^(?:[-+/=]|\d{1,9}(?=[.)]))/

/** Hostile text for a place within a line: shown as it is, with nothing in it active. Newlines become spaces. */
export function mdText(value: string): string {
  const clean = cleanText(value).text.trim()
  const parted = RECOGNISED.reduce((text, pattern) => text.replace(pattern, "$&\u200b"), clean)
  const unlinked = parted.replace(COMMIT, id => id.replace(/.{6}(?=.)/g, "$&\u200b"))
  const escaped = unlinked.replace(ACTIVE, entity).replaceAll("\u200b", BREAK)
  return escaped.replace(LINE_START, start => (/\d/.test(start) ? `${start}${BREAK}` : entity(start)))
}

/** Hostile text as inline code; the fence is longer than any run of backticks within. An empty text is shown as "". */
export function mdCode(value: string): string {
  const clean = cleanText(value).text
  if (clean.trim() === "") return '`""`'
  const fence = "`".repeat(longestRun(clean) + 1)
  const pad = /^[` ]|[` ]$/.test(clean) ? " " : ""
  return `${fence}${pad}${clean}${pad}${fence}`
}

/** Hostile text as a block of its own, kept line by line. `language` is a fixed word of ours. */
export function mdCodeBlock(value: string, language = "text"): string {
  const clean = cleanText(value, { keepNewlines: true }).text
  const fence = "`".repeat(Math.max(3, longestRun(clean) + 1))
  return `${fence}${language}\n${clean}\n${fence}`
}

/** A table. Cells are markdown already, i.e. made by mdText, mdCode or mdLink. */
export function mdTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${header.map((_, column) => cell(cells[column] ?? "")).join(" | ")} |`
  return [line(header), `|${header.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n")
}

/** A link to a URL that we built; hostile text may be its label. Anything but http(s) leaves the label alone. */
export function mdLink(label: string, url: string): string {
  const parsed = URL.parse(url)
  if (parsed === null || !["http:", "https:"].includes(parsed.protocol)) return mdText(label)
  return `[${mdText(label)}](<${parsed.href.replace(/[<>\\`|\s]/g, encodeURIComponent)}>)`
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

// Within a table the parser takes a pipe for the end of the cell even in code; a backslash before it would free it again.
function cell(markdown: string): string {
  return markdown
    .replace(/\n/g, " ")
    .replace(/\\(?=\|)/g, "\\ ")
    .replaceAll("|", "\\|")
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}
