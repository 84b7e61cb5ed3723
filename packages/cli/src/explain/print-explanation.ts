import type { RulePoints } from "@auto-triage/shared/pipeline/score"
import { logText } from "@auto-triage/shared/text/log-text"
import type { ExplainedFrame, Explanation } from "./explain-error.ts"

const MAX_FRAMES = 40

/** The explanation for a person at a terminal. Every text of the error passes the log sink: terminals obey control characters. */
export function printExplanation(explanation: Explanation): string {
  const { score, fixability, route, gate, redacted } = explanation
  const receipt = redacted.receipt.map(entry => `${entry.rule} ×${entry.count}`).join(", ")
  return `${[
    `${logText(redacted.type)}: ${logText(redacted.message, 300)}`,
    section("Frames", explanation.frames.slice(0, MAX_FRAMES).map(frameLine)),
    section(
      "Suspect files",
      explanation.suspectFiles.map(
        file =>
          `${logText(file.path)}${file.line === null ? "" : `:${file.line}`}  ${file.owners.map(owner => logText(owner)).join(" ")}`,
      ),
    ),
    section(`Score ${score.total}, priority ${score.priority}`, score.rules.map(ruleLine)),
    section(`Fixability ${fixability.total}`, fixability.rules.map(ruleLine)),
    section("Route", [
      `${route.project}, ${route.issueType}, team ${route.team ?? "none"}, component ${route.component ?? "none"}, labels ${route.labels.join(", ")}`,
      route.reason,
    ]),
    section(`Gate: ${gate.kind}`, [gate.why]),
    section("Removed from the text", [receipt === "" ? "nothing" : receipt]),
    section("Ticket", [logText(explanation.ticket.summary)]),
    `fingerprint ${explanation.fingerprint}`,
  ].join("\n\n")}\n`
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...(lines.length === 0 ? ["none"] : lines).map(line => `  ${line}`)].join("\n")
}

function frameLine(frame: ExplainedFrame): string {
  const place = [frame.file ?? "?", frame.line, frame.column].filter(part => part !== null).join(":")
  const mapped = frame.repositoryPath === null ? "" : ` -> ${frame.repositoryPath}`
  return `${frame.inApp ? "*" : " "} ${logText(frame.function ?? "?", 120)}  ${logText(`${place}${mapped}`, 300)}`
}

function ruleLine(rule: RulePoints): string {
  return `${String(rule.points).padStart(4)}  ${rule.rule}: ${rule.reason}`
}
