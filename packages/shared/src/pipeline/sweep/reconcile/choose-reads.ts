import { dueSlice } from "./due-slice.ts"
import type { StandingIssue } from "./standing-facts.ts"

/** Errors whose tickets one sweep reads one by one. */
export const MOST_READS = 60
/** Of those, how many at most are taken for being urgent while others wait. */
const MOST_URGENT = 40

/**
 * Whose tickets are read again from the database. First where something shows already: an open ticket that is not the one,
 * or an error that goes on without an open one; of the rest another part in each turn.
 */
export function chooseReads(
  unsound: readonly StandingIssue[],
  { seen, turn }: { readonly seen: ReadonlyMap<string, number>; readonly turn: number },
): readonly StandingIssue[] {
  if (unsound.length <= MOST_READS) return unsound
  const urgent = unsound.filter(({ issueId, open }) => open.length > 0 || seen.has(issueId))
  const first = dueSlice(urgent, { most: MOST_URGENT, now: turn })
  const others = unsound.filter(issue => !urgent.includes(issue))
  const rest = dueSlice(others, { most: MOST_READS - first.length, now: turn })
  return [...first, ...rest]
}
