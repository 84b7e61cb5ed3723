import { createHash } from "node:crypto"
import { counted } from "../../text/counted.ts"
import { mdCode, mdLink, mdTable, mdText } from "../../text/markdown.ts"
import { usdText } from "../../text/usd-text.ts"
import { utcTime } from "../../text/utc-time.ts"
import type { Check } from "../fix/verdict.ts"
import { agentWords } from "./agent-words.ts"
import { type BodyLimits, type BodyText, bodyText } from "./body-text.ts"
import { fixMarker } from "./fix-marker.ts"
import type { PublishTask } from "./publish-task.ts"

const MAX_BYTES = 60_000
/** The first of these under which the whole fits is taken; under the last one everything does. */
const LIMITS: readonly BodyLimits[] = [
  { length: 6_000, rows: 60, evidence: 6 },
  { length: 3_000, rows: 60, evidence: 4 },
  { length: 1_500, rows: 60, evidence: 3 },
  { length: 600, rows: 40, evidence: 2 },
  { length: 200, rows: 40, evidence: 1 },
  { length: 40, rows: 20, evidence: 1 },
]
const MARKS: Readonly<Record<Check["verdict"], string>> = {
  pass: "✅ passed",
  warn: "⚠️ warning",
  deny: "⛔ denied",
  skipped: "⏭️ skipped",
}

const ORDER: readonly Check["verdict"][] = ["deny", "warn", "pass", "skipped"]

/**
 * Text of the pull request, of at most 60,000 bytes. Whatever came from the error, the agent or the jobs that ran code is
 * redacted and shown with nothing in it active; of our own is one mark.
 */
export function pullRequestBody(task: PublishTask): string {
  let body = ""
  for (const limits of LIMITS) {
    body = render(task, bodyText(task.brief.config.redact, limits))
    if (Buffer.byteLength(body) <= MAX_BYTES) break
  }
  return body
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
  const { rows, evidence: most } = text.limits
  const lines = [...said.values()]
    .slice(0, rows)
    .map(({ rule, evidence }) => `> - **${text.line(rule)}** ${evidence.slice(0, most).map(text.line).join("; ")}`)
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
  const { rows: most, evidence: lines } = text.limits
  const policy = new Set(tree.kind === "judged" ? tree.checks.map(check => check.rule) : [])
  const isQuiet = ({ rule, verdict: end }: Check): boolean => policy.has(rule) && end === "pass"
  // What needs a look is never what is left out.
  const checks = verdict.checks
    .filter(check => !isQuiet(check))
    .toSorted((left, right) => ORDER.indexOf(left.verdict) - ORDER.indexOf(right.verdict))
  const rows = checks
    .slice(0, most)
    .map(({ rule, verdict: end, evidence }) => [
      text.line(rule),
      MARKS[end],
      evidence.slice(0, lines).map(text.line).join("<br>"),
    ])
  const more = checks.length - rows.length
  return [
    "### How it was verified",
    "By machine, on a fresh checkout of the base. Evidence shows what the checks found and printed.",
    mdTable(["Check", "Verdict", "Evidence"], rows),
    ...(more > 0 ? [`${counted(more, "further check")} not listed here.`] : []),
    ...passedRules(verdict.checks.filter(isQuiet), text),
    `${counted(policy.size, "rule")} of the policy ${policy.size === 1 ? "was" : "were"} applied again on the files of this commit, right before it was made.`,
  ].join("\n\n")
}

/** The rules that found nothing, folded: their names are for who wants to know what was looked for. */
function passedRules(passed: readonly Check[], text: BodyText): readonly string[] {
  if (passed.length === 0) return []
  const names = passed.map(({ rule }) => text.line(rule)).join(", ")
  const title = `${counted(passed.length, "rule")} of the policy found nothing`
  return [`<details><summary>${title}</summary>`, names, "</details>"]
}

function figures({ brief, facts }: PublishTask, text: BodyText): string {
  const { assessment, config } = brief
  const dollars = (value: number | null): string => (value === null ? "unknown" : mdText(usdText(value)))
  const rules = (list: readonly { readonly rule: string; readonly points: number }[]): string =>
    list
      .slice(0, text.limits.rows)
      .map(({ rule, points }) => `${text.line(rule)} ${points}`)
      .join(", ")
  const rows = [
    ["Score", `**${assessment.total}** (${text.line(assessment.priority)}): ${rules(assessment.rules)}`],
    ["Fixability", `**${assessment.fixability.total}**: ${rules(assessment.fixability.rules)}`],
    [
      "Cost",
      `${dollars(facts.costUsd)} of at most ${dollars(config.autofix.maxUsd)}; ${dollars(facts.brokerUsd)} by our own count`,
    ],
    ["Asked for by a person", brief.forced ? "yes" : "no"],
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
  const { rejectionDays, retryLabel, ciTrust } = brief.config.autofix
  const ci =
    ciTrust === "auto"
      ? "CI runs on this pull request, and its result is reported on the ticket."
      : "CI waits until somebody with write access lets it run; its result is reported on the ticket."
  return [
    "### What happens next",
    [
      `- ${ci}`,
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
