import type { CheckRun } from "../../../ports/fix-host.ts"
import { clipText } from "../../../text/clip.ts"

/** One check as the report shows it. */
export type CheckState = {
  readonly name: string
  readonly state: "passed" | "failed" | "waiting" | "blocked"
  /** The vendor's own word, e.g. timed_out or in_progress; "not started" for one that is required and not there. */
  readonly word: string
  readonly url: string | null
}

export type Standing = {
  readonly outcome: "opened" | "ci-green" | "ci-red" | "ci-blocked"
  readonly why: string
  readonly checks: readonly CheckState[]
}

export type ChecksOfCommit = {
  /** Latest run of each check on the head of the pull request. */
  readonly runs: readonly CheckRun[]
  /** Suites that wait for a person, none of whose checks shows before that. */
  readonly heldSuites: number
  /** Names that decide; empty: all there are. */
  readonly required: readonly string[]
  readonly ciTrust: "auto" | "approve"
}

const GREEN = ["success", "neutral", "skipped"]
const MOST_NAMED = 5

/**
 * How CI stands. A failure counts at once, because nothing that still runs could undo it; no check at all is unknown, since
 * checks that have not started look the same.
 */
export function judgeChecks({ runs, heldSuites, required, ciTrust }: ChecksOfCommit): Standing {
  const missing = heldSuites > 0 ? HELD : NOT_STARTED
  const seen = required.length === 0 ? runs.map(stateOf) : required.flatMap(name => statesOf(name, runs, missing))
  const unseen = required.length === 0 && heldSuites > 0 && !seen.some(check => check.state === "blocked")
  const checks = unseen ? [...seen, { ...HELD, name: UNSEEN, url: null }] : seen
  const having = (state: CheckState["state"]): readonly CheckState[] => checks.filter(check => check.state === state)
  const [failed, blocked, waiting] = [having("failed"), having("blocked"), having("waiting")]
  if (failed.length > 0)
    return { outcome: "ci-red", why: `${named(failed)} did not pass`, checks: [...failed, ...others(checks, "failed")] }
  if (blocked.length > 0) return { outcome: "ci-blocked", why: whyBlocked(blocked, ciTrust), checks }
  if (checks.length === 0) return { outcome: "opened", why: whyNone(ciTrust), checks }
  if (waiting.length > 0) return { outcome: "opened", why: `the pull request waits for ${named(waiting)}`, checks }
  return { outcome: "ci-green", why: "every check that counts has passed", checks }
}

type Missing = Pick<CheckState, "state" | "word">

const NOT_STARTED: Missing = { state: "waiting", word: "not started" }
const HELD: Missing = { state: "blocked", word: "action_required" }
const UNSEEN = "checks that have not started"

function statesOf(name: string, runs: readonly CheckRun[], missing: Missing): CheckState[] {
  const own = runs.filter(run => run.name === name)
  return own.length === 0 ? [{ name, url: null, ...missing }] : own.map(stateOf)
}

function stateOf({ name, status, conclusion, url }: CheckRun): CheckState {
  const done = status === "completed" && conclusion !== null
  return { name, state: done ? judged(conclusion) : pending(status), word: done ? conclusion : status, url }
}

function judged(conclusion: string): CheckState["state"] {
  if (conclusion === "action_required") return "blocked"
  return GREEN.includes(conclusion) ? "passed" : "failed"
}

/** GitHub's word for a check that a person has to let through is "waiting"; the others wait for a machine. */
function pending(status: string): CheckState["state"] {
  return status === "waiting" ? "blocked" : "waiting"
}

function others(checks: readonly CheckState[], state: CheckState["state"]): readonly CheckState[] {
  return checks.filter(check => check.state !== state)
}

function whyBlocked(blocked: readonly CheckState[], ciTrust: ChecksOfCommit["ciTrust"]): string {
  if (ciTrust === "approve")
    return `${named(blocked)} waits until a person with write access lets it run, as ci-trust: approve asks for`
  return `${named(blocked)} waits for a person with write access: the pull request was not opened by the App, or somebody else pushed to it last`
}

function whyNone(ciTrust: ChecksOfCommit["ciTrust"]): string {
  const hint =
    ciTrust === "approve" ? "; with ci-trust: approve they may wait until a person with write access lets them run" : ""
  return `no check has started on the pull request yet, and that says nothing about it${hint}`
}

function named(checks: readonly CheckState[]): string {
  const names = checks.slice(0, MOST_NAMED).map(({ name, word }) => `${clipText(name, 100)} (${clipText(word, 40)})`)
  return `${names.join(", ")}${checks.length > MOST_NAMED ? ` and ${checks.length - MOST_NAMED} more` : ""}`
}
