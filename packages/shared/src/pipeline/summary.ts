import { counted } from "../text/counted.ts"
import { mdCode, mdLink, mdTable, mdText } from "../text/markdown.ts"
import { clipText } from "../text/clip.ts"
import type { DedupeResult } from "./dedupe.ts"
import type { Gap } from "./enrich.ts"
import type { Decision, GateInput } from "./gate.ts"
import type { RoomLeft } from "./gate/room-left.ts"
import type { RulePoints } from "./score.ts"
import { type CallCount, callsBlock } from "./summary/calls-block.ts"
import { errorRows } from "./summary/error-rows.ts"
import { bullets, section } from "./summary/markdown-list.ts"
import { roomRows } from "./summary/room-rows.ts"
import { writesBlock } from "./summary/writes-block.ts"
import type { TriageOutcome, TriageResult } from "./triage-result.ts"

const TRIAGE_TITLES: Readonly<Record<TriageOutcome, string>> = {
  triaged: "Triaged",
  "seen-before": "Seen before",
  ignored: "Ignored",
  invalid: "No usable issue id",
  "not-found": "Datadog does not know the issue",
}

/** Markdown of the triage job's summary: the error, its score with the reasons, the route, what is missing, the calls. */
export function writeTriageSummary(result: TriageResult, calls: readonly CallCount[]): string {
  const { issue, assessment, route, outcome, reason } = result
  return blocks(
    `### ${TRIAGE_TITLES[outcome]}${issue === null ? "" : `: ${text(issue.type, 150)}`}`,
    text(reason, 600),
    issue === null ? "" : mdTable(["", ""], errorRows(issue, assessment, route)),
    section("Why this score", bullets(assessment?.rules ?? [], points)),
    section("Why this fixability", bullets(assessment?.fixability.rules ?? [], points)),
    section("What is missing", bullets(issue?.gaps ?? [], missing)),
    section(
      "Redacted",
      bullets(issue?.redactions ?? [], ({ rule, count }) => `${text(rule, 60)}: ${count}`),
    ),
    callsBlock(calls),
  )
}

/** Markdown of the dedupe job's summary: the ticket, why it is this one, what was written or would be, the calls. */
export function writeDedupeSummary(result: DedupeResult, calls: readonly CallCount[]): string {
  const { ticket, outcome, reason, match, writes, warnings } = result
  const dry = outcome === "dry-run"
  const title = ticket === null ? "No ticket" : `Ticket ${mdLink(ticket.key, ticket.url)}`
  const written = dry
    ? `A dry run: ${counted(writes.length, "write")} would be done, none was.`
    : `${counted(writes.length, "write")} done.`
  return blocks(
    `### ${title}: ${mdText(outcome)}`,
    text(reason, 600),
    mdTable(
      ["", ""],
      [
        ["This alert is", match === null ? "nothing to do" : mdText(match.kind.replaceAll("-", " "))],
        ["Written", written],
      ],
    ),
    section(
      "Warnings",
      bullets(warnings, warning => text(warning, 600)),
    ),
    writesBlock(writes, dry),
    callsBlock(calls),
  )
}

type GateFigures = Pick<GateInput, "assessment" | "ticketKey" | "config"> & { readonly room?: RoomLeft | null }

/** Markdown of the gate's summary: the decision with its reason, the figures it was made on, and the room that is left. */
export function writeGateSummary(decision: Decision, input: GateFigures, calls: readonly CallCount[] = []): string {
  const title = decision.kind === "fix" ? "Fix" : `Hold: ${decision.reason.replaceAll("-", " ")}`
  const { assessment, ticketKey, config, room = null } = input
  const figures = [
    ...(ticketKey === null ? [] : [["Ticket", mdCode(clipText(ticketKey, 60))]]),
    ...(assessment === null
      ? []
      : [
          ["Score", `${assessment.total}, needs ${config.gate.minScore}`],
          ["Fixability", `${assessment.fixability.total}, needs ${config.gate.minFixability}`],
        ]),
    ...(room === null ? [] : roomRows(room, config.autofix)),
  ]
  return blocks(
    `### ${title}`,
    text(decision.why, 600),
    figures.length === 0 ? "" : mdTable(["", ""], figures),
    callsBlock(calls),
  )
}

function points({ rule, points: count, reason }: RulePoints): string {
  return `**${count}** ${text(rule, 60)}: ${text(reason, 300)}`
}

function missing({ what, why, fix }: Gap): string {
  return `${text(what, 200)}: ${text(why, 400)}${fix === null ? "" : ` → ${text(fix, 400)}`}`
}

function text(value: string, maxLength: number): string {
  return mdText(clipText(value, maxLength))
}

function blocks(...parts: readonly string[]): string {
  return `${parts.filter(part => part !== "").join("\n\n")}\n`
}
