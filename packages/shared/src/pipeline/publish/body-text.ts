import type { Config } from "../../config/config.ts"
import { clipText } from "../../text/clip.ts"
import { mdCode, mdText } from "../../text/markdown.ts"
import { redactText } from "../../text/redact.ts"

/** How much of the data is shown. */
export type BodyLimits = {
  /** UTF-16 units of one text. */
  readonly length: number
  /** Rows of one list. */
  readonly rows: number
  /** Lines of evidence for one check. */
  readonly evidence: number
}

/** Ways to show data in the pull request: redacted, cut and with nothing in it active. */
export type BodyText = {
  readonly limits: BodyLimits
  /** Within a line. */
  readonly line: (value: string) => string
  /** As inline code. */
  readonly code: (value: string) => string
  /** As a quotation that keeps its lines. */
  readonly quote: (value: string) => string
}

const MAX_LINE = 300
const MAX_QUOTED_LINES = 80

export function bodyText(rules: Config["redact"], limits: BodyLimits): BodyText {
  const short = Math.min(MAX_LINE, limits.length)
  const kept = (value: string, length: number): string =>
    clipText(redactText(value.slice(0, 4 * length), rules).text, length, { keepNewlines: true })
  return {
    limits,
    line: value => mdText(kept(value, short)),
    // Whoever looks for a mark of ours in the text finds no other one, not even as code.
    code: value => mdCode(kept(value, short).replaceAll("<!--", "<! --")),
    quote: value => quoted(kept(value, limits.length)),
  }
}

/** Every line a paragraph of its own. */
function quoted(text: string): string {
  const lines = text.split("\n").filter(line => line.trim() !== "")
  const shown = lines.slice(0, MAX_QUOTED_LINES).map(line => `> ${mdText(line)}`)
  const more = lines.length > MAX_QUOTED_LINES ? [`> (${lines.length - MAX_QUOTED_LINES} further lines)`] : []
  return [...shown, ...more].join("\n>\n")
}
