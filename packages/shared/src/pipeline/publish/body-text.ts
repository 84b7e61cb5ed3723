import type { Config } from "../../config/config.ts"
import { clipText } from "../../text/clip.ts"
import { mdCode, mdText } from "../../text/markdown.ts"
import { redactText } from "../../text/redact.ts"

/** Ways to show data in the pull request: redacted, cut and with nothing in it active. */
export type BodyText = {
  /** Within a line. */
  readonly line: (value: string) => string
  /** As inline code. */
  readonly code: (value: string) => string
  /** As a quotation that keeps its lines. */
  readonly quote: (value: string) => string
}

const MAX_LINE = 300
const MAX_QUOTED_LINES = 80

/** `maxLength`: UTF-16 units of one text. */
export function bodyText(rules: Config["redact"], maxLength: number): BodyText {
  const short = Math.min(MAX_LINE, maxLength)
  const kept = (value: string, length: number): string =>
    clipText(redactText(value.slice(0, 4 * length), rules).text, length, { keepNewlines: true })
  return {
    line: value => mdText(kept(value, short)),
    code: value => mdCode(kept(value, short)),
    quote: value => quoted(kept(value, maxLength)),
  }
}

/** Every line a paragraph of its own. */
function quoted(text: string): string {
  const lines = text.split("\n").filter(line => line.trim() !== "")
  const shown = lines.slice(0, MAX_QUOTED_LINES).map(line => `> ${mdText(line)}`)
  const more = lines.length > MAX_QUOTED_LINES ? [`> (${lines.length - MAX_QUOTED_LINES} further lines)`] : []
  return [...shown, ...more].join("\n>\n")
}
