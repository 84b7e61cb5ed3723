import type { FixPull } from "../../../ports/fix-host.ts"
import type { FixRun } from "../../fix/fix-ledger.ts"
import { fixAttempt } from "../../fix/fix-attempt.ts"
import { fixLedgerRef } from "../../fix/fix-ledger/fix-ledger-ref.ts"
import { parseFixLedger } from "../../fix/fix-ledger/fix-ledger-text.ts"
import { findComment } from "../../report/steps/find-comment.ts"
import type { SweepContext } from "../sweep-context.ts"
import type { SweepPorts } from "../sweep-ports.ts"
import { dueSlice } from "./due-slice.ts"
import type { StandingFacts } from "./standing-facts.ts"
import type { StandingPorts } from "./standing-ports.ts"

const MOST_LOOKS = 20
const DAY_MS = 86_400_000
const CLOSED_DAYS = 14

type Fixes = Pick<StandingFacts, "fixes" | "ended" | "pulls" | "told" | "branches">

/** Tries, their runs, pull requests, comments and branches. @throws ConfigError, UpstreamError */
export async function readFixes(
  { ledger }: SweepPorts,
  standing: StandingPorts,
  { context, now }: { readonly context: SweepContext; readonly now: number },
): Promise<Fixes> {
  const { branchPrefix } = context.config.autofix
  const stored = await ledger.read(fixLedgerRef(context.config, standing.repository))
  const fixes = stored === null ? [] : (parseFixLedger(stored.text)?.runs ?? [])
  const folder = `refs/heads/${branchPrefix.replace(/\/+$/, "")}`
  const { tokens } = await standing.branches.newest(folder)
  const branches = [...tokens.keys()].map(name => `${branchPrefix}${name}`)
  if (fixes.length === 0) return { fixes, ended: new Set(), pulls: [], told: new Map(), branches }
  const pulls = await standing.host.listPulls(branchPrefix)
  const ended = await endedOf(standing, fixes, now)
  return { fixes, ended, pulls, told: await toldOf(standing, { fixes, pulls, now }), branches }
}

async function endedOf({ workflowRuns }: StandingPorts, fixes: readonly FixRun[], now: number): Promise<Set<string>> {
  const unsettled = fixes.filter(({ outcome }) => outcome === null)
  const ended = new Set<string>()
  for (const { id } of dueSlice(unsettled, { most: MOST_LOOKS, now }))
    if ((await workflowRuns.hasEnded(fixAttempt(id).runId)) === true) ended.add(id)
  return ended
}

type Asked = { readonly fixes: readonly FixRun[]; readonly pulls: readonly FixPull[]; readonly now: number }

/** What the comments say of pull requests that were closed within the last days. */
async function toldOf({ tracker }: StandingPorts, { fixes, pulls, now }: Asked): Promise<Fixes["told"]> {
  const told = new Map<string, "open" | "closed" | "merged" | null>()
  const closed = pulls.filter(({ closedAt }) => closedAt !== null && now - closedAt < CLOSED_DAYS * DAY_MS)
  const tries = fixes.filter(run => run.commentId !== null && closed.some(({ number }) => number === run.pullRequest))
  for (const { id: fixId, ticketKey, commentId } of dueSlice(tries, { most: MOST_LOOKS, now })) {
    if ((await tracker.getIssue(ticketKey)) === null) continue
    const found = await findComment({ tracker }, ticketKey, { fixId, commentId })
    told.set(fixId, found?.state?.pull?.state ?? null)
  }
  return told
}
