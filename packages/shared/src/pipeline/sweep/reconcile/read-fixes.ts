import type { FixPull } from "../../../ports/fix-host.ts"
import type { FixRun } from "../../fix/fix-ledger.ts"
import { fixAttempt } from "../../fix/fix-attempt.ts"
import { fixLedgerRef } from "../../fix/fix-ledger/fix-ledger-ref.ts"
import { parseFixLedger } from "../../fix/fix-ledger/fix-ledger-text.ts"
import type { SweepContext } from "../sweep-context.ts"
import type { SweepPorts } from "../sweep-ports.ts"
import { dueSlice } from "./due-slice.ts"
import { overLimit } from "./over-limit.ts"
import type { StandingFacts } from "./standing-facts.ts"
import type { StandingPorts } from "./standing-ports.ts"
import { toldPull } from "./told-pull.ts"

const MOST_LOOKS = 20
const DAY_MS = 86_400_000
const CLOSED_DAYS = 14

type Fixes = Pick<StandingFacts, "fixes" | "ended" | "pulls" | "told" | "branches">
type Read = { readonly facts: Fixes; readonly limits: readonly string[] }

/** Tries, their runs, pull requests, comments and branches. @throws ConfigError, UpstreamError */
export async function readFixes(
  { ledger }: SweepPorts,
  standing: StandingPorts,
  { context, now }: { readonly context: SweepContext; readonly now: number },
): Promise<Read> {
  const { branchPrefix } = context.config.autofix
  const stored = await ledger.read(fixLedgerRef(context.config, standing.repository))
  const fixes = stored === null ? [] : (parseFixLedger(stored.text)?.runs ?? [])
  const folder = `refs/heads/${branchPrefix.replace(/\/+$/, "")}`
  const { tokens, complete } = await standing.branches.newest(folder)
  const branches = [...tokens.keys()].map(name => `${branchPrefix}${name}`)
  const cut = complete
    ? []
    : ["There are more branches of fixes than GitHub lists to one sweep; not all were looked at."]
  if (fixes.length === 0)
    return { facts: { fixes, ended: new Set(), pulls: [], told: new Map(), branches }, limits: cut }
  const pulls = await standing.host.listPulls(branchPrefix)
  const { ended, limit: runs } = await endedOf(standing, fixes, now)
  const { told, limit: comments } = await toldOf(standing, { fixes, pulls, now })
  const limits = [...cut, ...unlisted(fixes, pulls), ...runs, ...comments]
  return { facts: { fixes, ended, pulls, told, branches }, limits }
}

/** The host lists the pull requests that were changed last, of whatever branch. */
function unlisted(fixes: readonly FixRun[], pulls: readonly FixPull[]): readonly string[] {
  const listed = new Set(pulls.map(({ number }) => number))
  const missing = fixes.filter(({ pullRequest }) => pullRequest !== null && !listed.has(pullRequest)).length
  if (missing === 0) return []
  return [`The pull requests of ${missing} fixes are not among those that were changed last, and were not looked at.`]
}

async function endedOf(
  { workflowRuns }: StandingPorts,
  fixes: readonly FixRun[],
  now: number,
): Promise<{ readonly ended: Set<string>; readonly limit: readonly string[] }> {
  const unsettled = fixes.filter(({ outcome }) => outcome === null)
  const due = dueSlice(unsettled, { most: MOST_LOOKS, now })
  const ended = new Set<string>()
  for (const { id } of due) if ((await workflowRuns.hasEnded(fixAttempt(id).runId)) === true) ended.add(id)
  return { ended, limit: overLimit("runs of fixes that are not settled", unsettled.length, due.length) }
}

type Asked = { readonly fixes: readonly FixRun[]; readonly pulls: readonly FixPull[]; readonly now: number }

/** What the comments say of pull requests that were closed within the last days. */
async function toldOf(
  { tracker }: StandingPorts,
  { fixes, pulls, now }: Asked,
): Promise<{ readonly told: Fixes["told"]; readonly limit: readonly string[] }> {
  const told = new Map<string, "open" | "closed" | "merged" | null>()
  const closed = pulls.filter(({ closedAt }) => closedAt !== null && now - closedAt < CLOSED_DAYS * DAY_MS)
  const tries = fixes.filter(run => run.commentId !== null && closed.some(({ number }) => number === run.pullRequest))
  const due = dueSlice(tries, { most: MOST_LOOKS, now })
  for (const { id: fixId, ticketKey } of due) {
    if ((await tracker.getIssue(ticketKey)) === null) continue
    told.set(fixId, toldPull(await tracker.listComments(ticketKey), fixId))
  }
  return { told, limit: overLimit("comments on fixes whose pull request is closed", tries.length, due.length) }
}
