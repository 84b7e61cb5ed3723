import type { JudgedIssue } from "./judged-issue.ts"

/** One value with how many errors have it; null is "none". */
export type Count = { readonly name: string | null; readonly count: number }

export type Summary = {
  readonly tickets: number
  /** Of them: opened before the window, of services without a monitor, without a team, with a gap. */
  readonly older: number
  readonly unwatched: number
  readonly withoutTeam: number
  readonly withGaps: number
  readonly fixes: number
  /** Most first. */
  readonly byTeam: readonly Count[]
  readonly byComponent: readonly Count[]
  readonly byPriority: readonly Count[]
  /** UTC days of those that opened in the window, oldest first. */
  readonly byDay: readonly Count[]
  readonly byService: readonly Count[]
  /** "fix", or the first reason to hold. */
  readonly byDecision: readonly Count[]
  readonly byGap: readonly Count[]
}

/** Each error is one ticket. */
export function sumUp(issues: readonly JudgedIssue[]): Summary {
  const of = (keep: (issue: JudgedIssue) => boolean): number => issues.filter(keep).length
  const by = (pick: (issue: JudgedIssue) => string | null): readonly Count[] => countBy(issues.map(pick))
  const days = countBy(issues.flatMap(issue => (issue.isNew ? [dayOf(issue.openedAt)] : [])))
  return {
    tickets: issues.length,
    older: of(issue => !issue.isNew),
    unwatched: of(issue => !issue.watched),
    withoutTeam: of(issue => issue.team === null),
    withGaps: of(issue => issue.gaps.length > 0),
    fixes: of(issue => issue.decision.kind === "fix"),
    byTeam: by(issue => issue.team),
    byComponent: by(issue => issue.component),
    byPriority: by(issue => issue.priority),
    byDay: days.toSorted((a, b) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1)),
    byService: by(issue => issue.service),
    byDecision: by(decisionOf),
    byGap: countBy(issues.flatMap(issue => [...new Set(issue.gaps.map(gap => gap.what))])),
  }
}

/** "fix", or the reason to hold. */
export function decisionOf({ decision }: JudgedIssue): string {
  return decision.kind === "fix" ? "fix" : decision.reason
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

function countBy(values: readonly (string | null)[]): readonly Count[] {
  const counts = new Map<string | null, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count || ((a.name ?? "") < (b.name ?? "") ? -1 : 1))
}
