import { type AdfInline, link } from "../../text/adf.ts"
import { clipText } from "../../text/clip.ts"
import type { TextContext } from "./text-context.ts"

// A longer address would take the place of what it leads to.
const LONGEST_URL = 600

/** A link to Datadog, the run or the code; plain text where `url` is null, too long, or leads anywhere else. */
export function ownLink(label: string, url: string | null, context: TextContext): AdfInline {
  const text = clipText(label, 250)
  if (url === null || url.length > LONGEST_URL) return text
  const runHost = URL.parse(context.runUrl)?.host
  return link(text, url, [`app.${context.site}`, ...(runHost === undefined ? [] : [runHost])])
}
