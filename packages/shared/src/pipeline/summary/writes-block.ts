import { clipText } from "../../text/clip.ts"
import { mdCode, mdCodeBlock } from "../../text/markdown.ts"
import type { PlannedWrite } from "../dedupe/session.ts"
import { folded } from "./markdown-list.ts"

const MOST_WRITES = 40
// With 40 writes of three bytes per character this stays far below the summary's megabyte.
const LONGEST_DETAIL = 6000

/** What was written, in order; in a dry run with every detail of what would be. Empty where there is nothing. */
export function writesBlock(writes: readonly PlannedWrite[], withDetails: boolean): string {
  if (writes.length === 0) return ""
  const shown = writes.slice(0, MOST_WRITES).map(({ service, method, what, detail }, index) => {
    const line = `${index + 1}. ${mdCode(clipText(`${service} ${method}`, 80))} ${mdCode(clipText(what, 300))}`
    return withDetails ? `${line}\n\n${mdCodeBlock(asJson(detail), "json")}` : line
  })
  const more = writes.length > MOST_WRITES ? [`and ${writes.length - MOST_WRITES} more`] : []
  return folded(
    withDetails ? "What would be written" : "What was written",
    [...shown, ...more].join(withDetails ? "\n\n" : "\n"),
  )
}

function asJson(detail: unknown): string {
  return clipText(JSON.stringify(detail, null, 2) ?? "", LONGEST_DETAIL, { keepNewlines: true })
}
