import { longestRunMs } from "../../fix/longest-run-ms.ts"
import { type Planned, planSweep } from "../plan-sweep.ts"
import type { SweepContext } from "../sweep-context.ts"
import type { SweepPorts } from "../sweep-ports.ts"
import type { tooSoon } from "../too-soon.ts"
import { leftBranches } from "./left-branches.ts"
import { MOST_BRANCHES } from "./most-branches.ts"
import { overLimit } from "./over-limit.ts"
import { readProofs } from "./proof/read-proofs.ts"
import { unprovenWords } from "./proof/unproven-words.ts"
import { readFixes } from "./read-fixes.ts"
import { readStanding } from "./read-standing.ts"
import type { StandingFacts } from "./standing-facts.ts"
import { standingRepairs } from "./standing-repairs.ts"
import { unclaimedBranches } from "./unclaimed-branches.ts"

export type Reconciling = {
  readonly planned: readonly Planned[]
  readonly limits: readonly string[]
  /** What is left alone on purpose: in words, with how many. */
  readonly leftAlone: ReadonlyMap<string, number>
}

function unseenBranches(facts: StandingFacts): readonly string[] {
  const all = leftBranches(facts).length
  return overLimit("branches without a pull request", all, Math.min(all, MOST_BRANCHES))
}

const NO_JIRA = "Ledger, tickets and fixes were not compared: this job has no credentials of Jira."

type Known = {
  readonly seen: ReadonlyMap<string, number>
  readonly taken: ReadonlySet<string>
  readonly holdBack: ReturnType<typeof tooSoon>
}

/**
 * Compares ledger, tickets, fixes, pull requests and branches, and says what to mend: `mostSteps` at most.
 *
 * `seen` is the newest occurrence of errors that are for review. `taken` are errors that something is done about already.
 * `holdBack` tells which steps have to wait.
 *
 * @throws ConfigError, UpstreamError
 */
export async function reconcile(
  ports: SweepPorts,
  context: SweepContext,
  { seen, taken, holdBack }: Known,
): Promise<Reconciling> {
  const { standing, clock } = ports
  if (standing === null || standing === undefined) return { planned: [], limits: [NO_JIRA], leftAlone: new Map() }
  const now = clock.now()
  const { issues, joined, limits } = await readStanding(standing, ports.index, { context, now, seen })
  const { facts: fixes, limits: unseen } = await readFixes(ports, standing, { context, now })
  const { jira, ledger, autofix, storm } = context.config
  const wontFix = jira.wontFixResolutions.map(name => name.toLowerCase())
  const proven = await readProofs(ports, standing, { ...fixes, now, wontFix, context, taken })
  const facts = {
    ...fixes,
    now,
    leaseMs: ledger.leaseMs,
    longestRunMs: longestRunMs(autofix),
    issues: issues.filter(({ issueId }) => !taken.has(issueId)),
    joined: joined.filter(({ issueId }) => !taken.has(issueId)),
    storm,
    seen,
    whenDone: jira.whenDone,
    wontFix,
    proofs: proven.proofs,
  }
  const planned = planSweep(standingRepairs, facts, { mostSteps: context.mostStarts, holdBack })
  return {
    planned,
    limits: [...limits, ...unseen, ...proven.limits, ...unseenBranches(facts)],
    leftAlone: new Map([...unprovenWords(proven.proofs), ...unclaimedBranches(fixes)]),
  }
}
