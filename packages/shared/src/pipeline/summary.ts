import { counted } from "../text/counted.ts"
import { mdCode, mdLink, mdTable, mdText } from "../text/markdown.ts"
import { clipText } from "../text/clip.ts"
import type { DedupeResult } from "./dedupe.ts"
import type { Decision, GateInput } from "./gate.ts"
import { type CallCount, callsBlock } from "./summary/calls-block.ts"
import { errorRows } from "./summary/error-rows.ts"
import { bullets, section } from "./summary/markdown-list.ts"
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
  const rules = (assessment?.rules ?? []).map(
    ({ rule, points, reason: why }) => `**${points}** ${mdText(rule)}: ${mdText(clipText(why, 300))}`,
  )
  const fixability = (assessment?.fixability.rules ?? []).map(
    ({ rule, points, reason: why }) => `**${points}** ${mdText(rule)}: ${mdText(clipText(why, 300))}`,
  )
  const gaps = (issue?.gaps ?? []).map(gap => {
    const fix = gap.fix === null ? "" : ` → ${mdText(clipText(gap.fix, 400))}`
    return `${mdText(clipText(gap.what, 200))}: ${mdText(clipText(gap.why, 400))}${fix}`
  })
  const receipts = (issue?.redactions ?? []).map(({ rule, count }) => `${mdText(rule)}: ${count}`)
  return blocks(
    `### ${TRIAGE_TITLES[outcome]}${issue === null ? "" : `: ${mdText(clipText(issue.type, 150))}`}`,
    mdText(clipText(reason, 600)),
    issue === null ? "" : mdTable(["", ""], errorRows(issue, assessment, route)),
    section("Why this score", bullets(rules)),
    section("Why this fixability", bullets(fixability)),
    section("What is missing", bullets(gaps)),
    section("Redacted", bullets(receipts)),
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
    mdText(clipText(reason, 600)),
    mdTable(
      ["", ""],
      [
        ["This alert is", match === null ? "nothing to do" : mdText(match.kind.replaceAll("-", " "))],
        ["Written", written],
      ],
    ),
    section("Warnings", bullets(warnings.map(warning => mdText(clipText(warning, 600))))),
    writesBlock(writes, dry),
    callsBlock(calls),
  )
}

/** Markdown of the gate's summary: the decision with its reason, and the figures it was made on. */
export function writeGateSummary(
  decision: Decision,
  input?: Pick<GateInput, "assessment" | "ticketKey" | "config">,
  calls: readonly CallCount[] = [],
): string {
  const title = decision.kind === "fix" ? "Fix" : `Hold: ${decision.reason.replaceAll("-", " ")}`
  const { assessment, ticketKey, config } = input ?? { assessment: null, ticketKey: null, config: null }
  const figures = [
    ...(ticketKey === null ? [] : [["Ticket", mdCode(clipText(ticketKey, 60))]]),
    ...(assessment === null || config === null
      ? []
      : [
          ["Score", `${assessment.total}, needs ${config.gate.minScore}`],
          ["Fixability", `${assessment.fixability.total}, needs ${config.gate.minFixability}`],
        ]),
  ]
  return blocks(
    `### ${title}`,
    mdText(clipText(decision.why, 600)),
    figures.length === 0 ? "" : mdTable(["", ""], figures),
    callsBlock(calls),
  )
}

function blocks(...parts: readonly string[]): string {
  return `${parts.filter(part => part !== "").join("\n\n")}\n`
}
