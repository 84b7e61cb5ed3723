import { backOff } from "./back-off.ts"
import type { Finding, Step } from "./repair.ts"
import type { Tries } from "./read-tries.ts"

/**
 * Tells of each step why it has to wait. A triage that was started before this error opened was one of an earlier return
 * and does not count; of what the ledger knows, all of the last day count, because each try writes its record anew.
 */
export function tooSoon(tries: Tries, now: number): (finding: Finding, step: Step) => string | null {
  return ({ issueId, openedAt }, { kind }) => {
    const all = tries.get(issueId) ?? []
    if (kind === "triage-again") return backOff(all, now)
    if (kind !== "start-triage") return null
    const since = all.filter(at => at >= openedAt)
    return backOff(since, now)
  }
}
