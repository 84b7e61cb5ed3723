import type { FixPull } from "../../../../ports/fix-host.ts"
import type { FixRun } from "../../../fix/fix-ledger.ts"
import type { MergedPull } from "./proof-facts.ts"

export type MergedFix = { readonly issueId: string; readonly ticketKey: string; readonly pull: MergedPull }

/** After so long a fix that is neither proven nor refuted is left to its ticket. */
const LONGEST_WATCH_MS = 60 * 86_400_000

/** The newest merged fix of each error, of those that were merged within the last sixty days. */
export function mergedFixes(fixes: readonly FixRun[], pulls: readonly FixPull[], now: number): readonly MergedFix[] {
  const newest = new Map<string, MergedFix>()
  for (const { issueId, ticketKey, pullRequest } of fixes) {
    const pull = pulls.find(({ number, merged }) => merged && number === pullRequest)
    const merge = pull?.mergedAs ?? null
    if (pull === undefined || merge === null || merge.at < now - LONGEST_WATCH_MS) continue
    const before = newest.get(issueId)
    if (before === undefined || before.pull.at < merge.at)
      newest.set(issueId, { issueId, ticketKey, pull: { number: pull.number, url: pull.url, ...merge } })
  }
  return [...newest.values()]
}
