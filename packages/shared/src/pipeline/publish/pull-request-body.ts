import { createHash } from "node:crypto"
import { counted } from "../../text/counted.ts"
import { mdCode, mdLink, mdTable } from "../../text/markdown.ts"
import { utcTime } from "../../text/utc-time.ts"
import type { Check } from "../fix/verdict.ts"
import { agentWords } from "./agent-words.ts"
import { type BodyText, bodyText } from "./body-text.ts"
import { fixMarker } from "./fix-marker.ts"
import type { PublishTask } from "./publish-task.ts"

const MAX_BYTES = 60_000
/** UTF-16 units that one free text may have; the first limit under which the whole fits is taken. */
const LIMITS = [6_000, 3_000, 1_500, 600, 200, 60]
const MARKS: Readonly<Record<Check["verdict"], string>> = {
  pass: "✅ passed",
  warn: "⚠️ warning",
  deny: "⛔ denied",
  skipped: "⏭️ skipped",
}

/**
 * Text of the pull request, of at most 60,000 bytes. Whatever came from the error, the agent or the jobs that ran code is
 * redacted and shown with nothing in it active; of our own is one mark.
 */
export function pullRequestBody(task: PublishTask): string {
  const bodies = LIMITS.map(limit => () => render(task, bodyText(task.brief.config.redact, limit)))
  for (const body of bodies.slice(0, -1)) {
    const text = body()
    if (Buffer.byteLength(text) <= MAX_BYTES) return text
  }
  return bodies.at(-1)?.() ?? ""
}

function render(task: PublishTask, text: BodyText): string {
  const parts = [
    warnings(task, text),
    broken(task, text),
    agentWords(task.facts, text),
    verified(task, text),
    figures(task, text),
    next(task, text),
    provenance(task, text),
    fixMarker(task.brief.fixId),
  ]
  return `${parts.filter(part => part !== "").join("\n\n")}\n`
}

function warnings({ verdict, tree }: PublishTask, text: BodyText): string {
  const own = tree.kind === "judged" ? tree.checks : []
  const said = new Map([...verdict.checks, ...own].filter(isWarning).map(check => [check.rule, check]))
  if (said.size === 0) return ""
  const lines = [...said.values()]
    .slice(0, 30)
    .map(({ rule, evidence }) => `> - **${text.line(rule)}** ${evidence.slice(0, 3).map(text.line).join("; ")}`)
  return ["> [!WARNING]", "> Look at these before anything else:", ...lines].join("\n")
}

function isWarning(check: Check): boolean {
  return check.verdict === "warn"
}

function broken({ brief, ticketUrl }: PublishTask, text: BodyText): string {
  const { issue, ticketKey, place } = brief
  const ticket = ticketUrl === null ? text.code(ticketKey) : mdLink(ticketKey, ticketUrl)
  const total = `${counted(issue.occurrences, "occurrence", issue.countsAreLowerBound)}, ${counted(issue.users, "user", issue.countsAreLowerBound)}`
  const rows = issue.environments
    .slice(0, 8)
    .map(environment => [
      text.line(environment.environment ?? "(none)"),
      counted(environment.occurrences, "occurrence", issue.countsAreLowerBound),
      counted(environment.users, "user", issue.countsAreLowerBound),
      utcTime(environment.lastSeen),
    ])
  return [
    "### What broke",
    `${text.code(issue.type)}: ${text.code(issue.message)}`,
    [
      `- Where: ${text.code(place)}${issue.service === null ? "" : `, service ${text.code(issue.service)}`}`,
      `- In the last ${counted(issue.windowHours, "hour")}: ${total}`,
      `- Error: ${mdLink("in Datadog", issue.url)}. Ticket: ${ticket}`,
    ].join("\n"),
    ...(rows.length === 0 ? [] : [mdTable(["Environment", "Occurrences", "Users", "Last seen"], rows)]),
  ].join("\n\n")
}

function verified({ verdict, tree }: PublishTask, text: BodyText): string {
  const rows = verdict.checks
    .slice(0, 60)
    .map(({ rule, verdict: end, evidence }) => [
      text.line(rule),
      MARKS[end] ?? "unknown",
      evidence.slice(0, 6).map(text.line).join("<br>"),
    ])
  const own = tree.kind === "judged" ? tree.checks.length : 0
  return [
    "### How it was verified",
    "On a fresh checkout of the base, by machine. Nothing here is the agent's word.",
    mdTable(["Check", "Verdict", "Evidence"], rows),
    `${counted(own, "rule")} of the policy ${own === 1 ? "was" : "were"} applied again on the files of this commit, right before it was made.`,
  ].join("\n\n")
}

function figures({ brief, facts }: PublishTask, text: BodyText): string {
  const { assessment, config } = brief
  const dollars = (value: number | null): string => (value === null ? "unknown" : `$${value.toFixed(2)}`)
  const rules = (list: readonly { readonly rule: string; readonly points: number }[]): string =>
    list.map(({ rule, points }) => `${text.line(rule)} ${points}`).join(", ")
  const rows = [
    ["Score", `**${assessment.total}** (${text.line(assessment.priority)}): ${rules(assessment.rules)}`],
    ["Fixability", `**${assessment.fixability.total}**: ${rules(assessment.fixability.rules)}`],
    [
      "Cost",
      `${dollars(facts.costUsd)} of at most ${dollars(config.autofix.maxUsd)}; ${dollars(facts.brokerUsd)} by our own count`,
    ],
    ["Forced by a person", brief.forced ? "yes" : "no"],
  ]
  return [
    "### Figures",
    mdTable(
      ["", ""],
      rows.map(([name = "", value = ""]) => [name, value.replace(/: $/, "")]),
    ),
  ].join("\n\n")
}

function next({ brief }: PublishTask, text: BodyText): string {
  const { rejectionDays, retryLabel } = brief.config.autofix
  return [
    "### What happens next",
    [
      "- CI runs on this pull request, and its result is reported on the ticket.",
      "- It stays a draft until a person has read it and marks it as ready.",
      `- To reject it, close it. Nothing else is tried for this error or this place for ${counted(rejectionDays, "day")}, unless somebody puts the label ${text.code(retryLabel)} on the closed pull request.`,
      "- Commits of your own on this branch are never overwritten.",
    ].join("\n"),
  ].join("\n\n")
}

function provenance({ brief, facts, patchSha256, runUrl, verdict }: PublishTask, text: BodyText): string {
  const digest = createHash("sha256").update(JSON.stringify(brief.config)).digest("hex")
  const rows = [
    ["Runs", `${mdLink("decided", brief.runUrl)}, ${mdLink("published", runUrl)}`],
    ["Fix", text.code(brief.fixId)],
    ["Base", `${text.code(brief.base.branch)} at ${mdCode(brief.base.sha)}`],
    ["Patch, SHA-256", mdCode(patchSha256)],
    ["Configuration and policy, SHA-256", mdCode(digest)],
    ["Verified", `in ${Math.round(verdict.ms / 1000)} s: ${text.line(verdict.decision)}`],
    ["Model", text.code(facts.model)],
    [
      "Agent",
      `${text.code(facts.cliVersion)}, ${facts.turns === null ? "unknown" : String(facts.turns)} turns, sandbox ${text.code(facts.sandbox)}`,
    ],
    ["Prompt, SHA-256", text.code(facts.promptSha256)],
  ]
  return ["<details><summary>Provenance</summary>", mdTable(["", ""], rows), "</details>"].join("\n\n")
}
