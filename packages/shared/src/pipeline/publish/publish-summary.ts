import { clipText } from "../../text/clip.ts"
import { mdCode, mdLink, mdTable, mdText } from "../../text/markdown.ts"
import { type CallCount, callsBlock } from "../summary/calls-block.ts"
import type { Brief } from "../fix/brief.ts"
import type { PublishResult } from "./publish-result.ts"

const TITLES: Readonly<Record<PublishResult["outcome"], string>> = {
  opened: "Draft pull request is open",
  refused: "Not published: refused",
  "switched-off": "Not published: switched off",
  "base-moved": "Not published: the base moved",
}

/** Markdown of the publish job's summary. `brief` is null where the switch was off before anything was read. */
export function writePublishSummary(
  { outcome, why, pull }: PublishResult,
  brief: Brief | null,
  calls: readonly CallCount[],
): string {
  const rows = [
    ...(brief === null ? [] : [["Ticket", mdCode(clipText(brief.ticketKey, 60))]]),
    ...(brief === null ? [] : [["Branch", `${mdCode(brief.branch)} into ${mdCode(brief.base.branch)}`]]),
    ...(pull === null
      ? []
      : [
          ["Pull request", mdLink(`#${pull.number}`, pull.url)],
          ["Commit", mdCode(pull.headSha)],
        ]),
  ]
  const table = rows.length === 0 ? "" : mdTable(["", ""], rows)
  const parts = [`### ${TITLES[outcome]}`, mdText(clipText(why, 1_000)), table, callsBlock(calls)]
  return `${parts.filter(part => part !== "").join("\n\n")}\n`
}
