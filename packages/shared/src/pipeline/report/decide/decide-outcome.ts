import { clipText } from "../../../text/clip.ts"
import type { FixOutcome } from "../../fix/fix-outcome.ts"
import type { AgentEnd, FixResult } from "../../fix/fix-result.ts"
import type { Verdict } from "../../fix/verdict.ts"
import { AGENT_ENDS, type FileReading } from "../input/read-fix-file.ts"
import type { JobEnd, JobName, Jobs } from "../input/read-jobs.ts"
import { wordOf } from "../input/untrusted.ts"
import { contradiction } from "./contradiction.ts"
import { notStartedAgain } from "./not-started-again.ts"
import { type OpenedPull, type Publishing, publishedPull } from "./published-pull.ts"

/** What one try left behind. */
export type Evidence = {
  readonly fixId: string
  /** The report runs in a later attempt of the run than the one that reserved the try. */
  readonly laterAttempt: boolean
  readonly jobs: Jobs
  readonly fix: FileReading<FixResult>
  readonly verdict: FileReading<Verdict>
}

/** How a try ended, before anybody looked at the checks of its pull request. */
export type Ending = {
  readonly outcome: Exclude<FixOutcome, "ci-green" | "ci-red" | "ci-blocked">
  /** One sentence for people. Data in it is cleaned. */
  readonly why: string
  /** The pull request that was opened, whatever came after; null where there is none. */
  readonly pull: OpenedPull | null
}

type Facts = Evidence & { readonly publishing: Publishing; readonly pull: OpenedPull | null }
type Rule = (facts: Facts) => Omit<Ending, "pull"> | null

/**
 * The one ending of a try. What the later jobs say counts before what the earlier ones do: they ran nothing of the
 * repository, and what they say of the pull request is so.
 */
export function decideOutcome(evidence: Evidence): Ending {
  const publishing = publishedPull(evidence.jobs)
  const pull = publishing === null || publishing === "both" ? null : publishing.pull
  const facts: Facts = { ...evidence, publishing, pull }
  for (const rule of RULES) {
    const ending = rule(facts)
    if (ending !== null) return { ...ending, pull }
  }
  return { outcome: "broken", why: "no job says how the fix ended", pull }
}

const RULES: readonly Rule[] = [
  recalled,
  notPublished,
  contradicted,
  recallFailed,
  opened,
  publishFailed,
  heldByGate,
  refusedByVerify,
  endedByAgent,
  verifyFailed,
  nothingPublished,
  fixFailed,
]

function recalled({ jobs }: Facts): ReturnType<Rule> {
  if (jobs.recall.outputs["recalled"] !== "true") return null
  return {
    outcome: "switched-off",
    why: "AUTOFIX_ENABLED was turned off while the pull request was being opened, so it is closed again and its branch deleted",
  }
}

const NOT_PUBLISHED = {
  "switched-off": "AUTOFIX_ENABLED was no longer true when the fix was to be published",
  "base-moved": "the base branch went on while the fix was verified",
  refused: "the publish job judged the change again and refused it",
} as const

function notPublished({ publishing }: Facts): ReturnType<Rule> {
  if (publishing === null || publishing === "both") return null
  const { outputs } = publishing.job
  const outcome = wordOf(outputs["outcome"], ["switched-off", "base-moved", "refused"])
  return outcome === null ? null : { outcome, why: said(outputs["why"], NOT_PUBLISHED[outcome]) }
}

function contradicted({ fix, jobs, fixId, pull }: Facts): ReturnType<Rule> {
  const fault = contradiction(fix, jobs.fix, fixId)
  if (fault === null) return null
  const warning = pull === null ? "" : "; do not merge its pull request before somebody knows why"
  return { outcome: "broken", why: `what the fix job handed on contradicts itself: ${fault}${warning}` }
}

function recallFailed({ jobs, pull }: Facts): ReturnType<Rule> {
  const { result, outputs } = jobs.recall
  if (pull === null || result === "skipped" || (result === "success" && outputs["recalled"] === "false")) return null
  return {
    outcome: "broken",
    why: `${ended("recall", result)}, so nobody knows whether AUTOFIX_ENABLED was still true when the pull request was opened`,
  }
}

function opened({ publishing, pull }: Facts): ReturnType<Rule> {
  if (publishing === null || publishing === "both" || pull === null) return null
  if (publishing.job.outputs["outcome"] !== "opened") return null
  return { outcome: "opened", why: "the draft pull request is open" }
}

function publishFailed({ publishing }: Facts): ReturnType<Rule> {
  if (publishing === null) return null
  if (publishing === "both") return { outcome: "broken", why: "both publish jobs ran, of which only one may" }
  return { outcome: "broken", why: ended(publishing.name, publishing.job.result) }
}

function heldByGate({ jobs }: Facts): ReturnType<Rule> {
  const { result, outputs } = jobs.gate
  if (result === "skipped" || outputs["decision"] === "fix") return null
  if (result === "success" && outputs["decision"] === "hold")
    return { outcome: "held", why: said(outputs["why"], "the gate holds") }
  return { outcome: "broken", why: ended("gate", result) }
}

function refusedByVerify({ jobs, verdict }: Facts): ReturnType<Rule> {
  const { outputs } = jobs.verify
  if (outputs["decision"] !== "refuse") return null
  const checks = verdict.kind === "read" ? verdict.value.checks : []
  const names = checks.filter(check => check.verdict === "deny").map(check => clipText(check.rule, 60))
  if (names.length === 0) return { outcome: "refused", why: said(outputs["why"], "verify refused the change") }
  const more = names.length > 12 ? ` and ${names.length - 12} more` : ""
  return { outcome: "refused", why: `verify refused the change: ${names.slice(0, 12).join(", ")}${more}` }
}

const ENDS: Readonly<Record<Exclude<AgentEnd, "patched">, readonly [Ending["outcome"], string]>> = {
  "no-change": ["gave-up", "the agent left no change to apply"],
  "not-fixable": ["gave-up", "the agent found no fix"],
  "no-report": ["gave-up", "the agent ended without the report that was asked for"],
  "over-budget": ["over-budget", "the agent used up the money of one run"],
  "out-of-turns": ["out-of-turns", "the agent used up the turns of one run"],
  "out-of-time": ["out-of-time", "the agent used up the time of one run"],
  "model-refused": [
    "agent-failed",
    "the model's API refused the request: its key, its credit or the model is at fault",
  ],
  "model-unavailable": ["agent-failed", "the model's API could not be reached or did not answer, after all retries"],
  killed: ["agent-failed", "the agent was killed by a signal from outside"],
  crashed: ["agent-failed", "the agent ended without a result that can be read"],
}

function endedByAgent({ jobs, fix }: Facts): ReturnType<Rule> {
  const end = wordOf(jobs.fix.outputs["end"], AGENT_ENDS)
  if (end === null || end === "patched") return null
  const [outcome, words] = ENDS[end]
  return { outcome, why: said(fix.kind === "read" ? fix.value.why : jobs.fix.outputs["why"], words) }
}

function verifyFailed({ jobs }: Facts): ReturnType<Rule> {
  const { result, outputs } = jobs.verify
  // Cancelled before it could begin: what was at work then says more.
  if (result === "skipped" || (result === "cancelled" && jobs.fix.result !== "success")) return null
  const decision = wordOf(outputs["decision"], ["publish", "publish-with-warnings"])
  return result === "success" && decision !== null ? null : { outcome: "broken", why: ended("verify", result) }
}

function nothingPublished({ jobs }: Facts): ReturnType<Rule> {
  if (jobs.verify.result !== "success") return null
  return { outcome: "broken", why: "the fix was verified, and no publish job ran" }
}

function fixFailed(facts: Facts): ReturnType<Rule> {
  const { result, outputs } = facts.jobs.fix
  if (notStartedAgain(facts)) return { outcome: "broken", why: AGENT_ONCE }
  if (outputs["end"] === "patched" && result === "success")
    return { outcome: "broken", why: "the agent left a fix, and the job verify did not run" }
  return { outcome: "broken", why: ended("fix", result) }
}

const AGENT_ONCE =
  'only failed jobs were run again, and a try starts its agent once: use "Re-run all jobs", so that the gate is asked again, or start the workflow Datadog Error Auto-fix by hand'

type JobTitle = Exclude<JobName, "publish-for-approval"> | "publish for approval"

function ended(job: JobTitle, result: JobEnd["result"]): string {
  const how = {
    failure: "failed",
    cancelled: "was cancelled",
    skipped: "did not run",
    success: "ended without a result",
  }
  return `the job ${job} ${how[result]}`
}

/** The words of another job, or ours where it has none. */
function said(words: string | undefined, ours: string): string {
  const clean = clipText(words ?? "", 600).trim()
  return clean === "" ? ours : clean
}
