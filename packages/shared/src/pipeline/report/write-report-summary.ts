import { clipText } from "../../text/clip.ts"
import { mdCode, mdLink, mdTable, mdText } from "../../text/markdown.ts"
import { type CallCount, callsBlock } from "../summary/calls-block.ts"
import { bullets, section } from "../summary/markdown-list.ts"
import type { ReportResult } from "../report.ts"
import type { ReportState } from "./report-state.ts"
import { asSentence } from "./words/as-sentence.ts"
import { costWords, telemetryWords } from "./words/cost-words.ts"
import { outcomeWords } from "./words/outcome-words.ts"

/** Markdown of the report job's summary: the outcome with its reason, cost and telemetry, what was written, the warnings. */
export function writeReportSummary(result: ReportResult, calls: readonly CallCount[]): string {
  const { state, why, warnings, written } = result
  const title = titleOf(result)
  return [
    `### ${title}`,
    mdText(asSentence(clipText(why, 700))),
    state === null ? "" : mdTable(["", ""], rows(state, result.ticketKey)),
    section(
      "Written",
      bullets(written, line => mdText(clipText(line, 300))),
    ),
    section(
      "Warnings",
      bullets(warnings, line => mdText(clipText(line, 600))),
    ),
    callsBlock(calls),
  ]
    .filter(part => part !== "")
    .join("\n\n")
    .concat("\n")
}

function rows(state: ReportState, ticketKey: string | null): string[][] {
  const { pull, checks } = state
  return [
    ...(ticketKey === null ? [] : [["Ticket", mdCode(clipText(ticketKey, 60))]]),
    ...(pull === null ? [] : [["Pull request", `${mdLink(String(pull.number), pull.url)}, ${pull.state}`]]),
    ...checks
      .slice(0, 20)
      .map(({ name, state: stands, word }) => [
        `Check ${mdText(clipText(name, 100))}`,
        mdText(`${stands} (${clipText(word, 40)})`),
      ]),
    ["Cost", mdText(costWords(state))],
    ["Telemetry", mdText(telemetryWords(state))],
  ]
}

function titleOf({ state, outcome }: ReportResult): string {
  if (state !== null) return outcomeWords(state).title
  return outcome === "held" ? outcomeWords({ outcome, pull: null }).title : "Nothing to report"
}
