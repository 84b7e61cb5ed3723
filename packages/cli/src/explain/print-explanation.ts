import type { RulePoints } from "@auto-triage/shared/pipeline/score"
import { logText } from "@auto-triage/shared/text/log-text"
import { documentLines } from "./document-lines.ts"
import type { ExplainedFrame, ExplainedTicket, Explanation } from "./explanation.ts"

const MAX_FRAMES = 40

/** The explanation for a person at a terminal. Every text of the error passes the log sink: terminals obey control characters. */
export function printExplanation(explanation: Explanation): string {
  const { frames, score, fixability, route, gate, redacted, ticket } = explanation
  const left = frames.length - MAX_FRAMES
  return `${[
    `${logText(redacted.type)}: ${logText(redacted.message, 300)}`,
    section("Frames (* is the application's own)", [
      ...frames.slice(0, MAX_FRAMES).map(frameLine),
      ...(left > 0 ? [`and ${left} more`] : []),
    ]),
    section("Suspect files", explanation.suspectFiles.map(suspectLine)),
    section(`Score ${score.total}, priority ${score.priority}`, score.rules.map(ruleLine)),
    section(`Fixability ${fixability.total}`, fixability.rules.map(ruleLine)),
    section("Route", [placeLine(route), route.reason]),
    section(`Gate: ${gate.kind}`, [gate.why]),
    section("Removed from the text", [
      redacted.receipt.map(entry => `${entry.rule} ×${entry.count}`).join(", ") || "nothing",
    ]),
    section("Ticket", ticketLines(ticket)),
    `Fingerprint ${explanation.fingerprint}`,
  ].join("\n\n")}\n`
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...(lines.length === 0 ? ["none"] : lines).map(line => `  ${line}`.trimEnd())].join("\n")
}

function frameLine(frame: ExplainedFrame): string {
  const place = [frame.file ?? "?", frame.line, frame.column].filter(part => part !== null).join(":")
  const mapped = frame.repositoryPath === null ? "" : ` -> ${frame.repositoryPath}`
  return `${frame.inApp ? "*" : " "} ${logText(frame.function ?? "?", 120)}  ${logText(`${place}${mapped}`, 300)}`
}

function suspectLine({ path, line, owners }: Explanation["suspectFiles"][number]): string {
  return logText(`${path}${line === null ? "" : `:${line}`}  ${owners.join(" ")}`, 300)
}

function ruleLine(rule: RulePoints): string {
  return `${String(rule.points).padStart(4)}  ${rule.rule}: ${rule.reason}`
}

function placeLine(place: Omit<ExplainedTicket, "summary" | "description" | "labels">): string {
  const { project, issueType, priority, team, component } = place
  return logText(`${project}, ${issueType}, ${priority}, team ${team ?? "none"}, component ${component ?? "none"}`, 300)
}

function ticketLines(ticket: ExplainedTicket): string[] {
  const lines = [ticket.summary, placeLine(ticket), `labels ${ticket.labels.join(", ")}`, ""]
  return [...lines, ...documentLines(ticket.description)].map(line => logText(line, 1_000))
}
