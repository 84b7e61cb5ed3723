import { fitDocument } from "../../text/adf-fit.ts"
import {
  type AdfDocument,
  type AdfInline,
  type AdfNode,
  bulletList,
  code,
  doc,
  expand,
  paragraph,
  strong,
} from "../../text/adf.ts"
import { clipText } from "../../text/clip.ts"
import { counted } from "../../text/counted.ts"
import { ownLink } from "../ticket/own-link.ts"
import type { TextContext } from "../ticket/text-context.ts"
import type { CheckState } from "./decide/judge-checks.ts"
import type { ReportState } from "./report-state.ts"
import { asSentence } from "./words/as-sentence.ts"
import { costWords, telemetryWords } from "./words/cost-words.ts"
import { outcomeWords } from "./words/outcome-words.ts"

/** Characters that the comment may have in Jira's stored form, of 32,767. */
const COMMENT_LIMIT = 20_000
const MOST_CHECKS = 10

/** The one comment on the ticket for one try: how it stands, why, what the agent says, what it cost, what to do. */
export function writeFixComment(state: ReportState, context: TextContext): AdfDocument {
  const { title, next } = outcomeWords(state)
  const whole = doc(
    paragraph(strong(`${title}.`), ` ${asSentence(clipText(state.why, 700))}`),
    ...pullPart(state, context),
    ...agentPart(state),
    ...verdictPart(state),
    paragraph(strong("Next: "), next),
    paragraph(`${costWords(state)} ${telemetryWords(state)}`),
    paragraph(
      "Issue id ",
      code(clipText(state.issueId, 100)),
      ", try ",
      code(clipText(state.fixId, 100)),
      ", ",
      ownLink("the run of the fix", state.runUrl, context),
    ),
  )
  return fitDocument(whole, COMMENT_LIMIT)
}

function pullPart(state: ReportState, context: TextContext): AdfNode[] {
  const { pull, branch, checks } = state
  if (pull === null) return []
  const ended = state.outcome === "switched-off" ? ", closed again" : `, ${pull.state} by a person`
  const shown = checks.slice(0, MOST_CHECKS).map(check => checkItem(check, context))
  const more = checks.length > MOST_CHECKS ? [[`and ${checks.length - MOST_CHECKS} more checks`]] : []
  const items: (readonly AdfInline[])[] = [
    [
      ownLink(`Pull request ${pull.number}`, pull.url, context),
      pull.state === "open" ? "" : ended,
      ", branch ",
      code(clipText(branch, 200)),
    ],
    ...shown,
    ...more,
  ]
  return [bulletList(items)]
}

function checkItem({ name, state, word, url }: CheckState, context: TextContext): readonly AdfInline[] {
  return ["Check ", ownLink(clipText(name, 100), url, context), `: ${state} (${clipText(word, 40)})`]
}

function agentPart({ agent }: ReportState): AdfNode[] {
  if (agent === null) return []
  const test = agent.test === "" ? "It names no test." : `Its test: ${clipText(agent.test, 250)}`
  return [
    paragraph(strong("Root cause, in the agent's words: "), agent.rootCause),
    expand(
      "More from the agent, unchecked",
      paragraph(strong("The fix: "), agent.fix),
      paragraph(`${test} (confidence by its own account: ${agent.confidence})`),
    ),
  ]
}

function verdictPart({ verdicts }: ReportState): AdfNode[] {
  if (verdicts === null) return []
  const { passed, skipped, objections } = verdicts
  const summary = `${counted(passed, "check")} passed${skipped === 0 ? "" : `, ${skipped} skipped`}.`
  const items = objections.map(({ rule, verdict, evidence }): readonly AdfInline[] => [
    strong(`${clipText(rule, 60)} (${verdict === "deny" ? "refused" : "warning"})`),
    evidence.length === 0 ? "" : `: ${evidence.map(line => clipText(line, 250)).join("; ")}`,
  ])
  const isRefused = objections.some(({ verdict }) => verdict === "deny")
  return [
    paragraph(strong(isRefused ? "Checked: " : "Verified: "), summary),
    ...(items.length === 0 ? [] : [bulletList(items)]),
  ]
}
