import type { Finding, Repair, Step } from "./repair.ts"

export type Planned = {
  readonly finding: Finding
  /** Null: left for a later sweep. */
  readonly step: Step | null
  /** Why it is left; null where that is the limit of one sweep. */
  readonly why: string | null
}

type Limits = {
  readonly mostSteps: number
  /** Why a step has to wait; null where it has not. What waits takes nobody's turn. */
  readonly holdBack?: (finding: Finding, step: Step) => string | null
}

/** Finds what is to be mended and says how, newest first, no more than `mostSteps` of it and each issue once. */
export function planSweep<Facts>(
  repairs: readonly Repair<Facts>[],
  facts: Facts,
  { mostSteps, holdBack }: Limits,
): readonly Planned[] {
  const findings = repairs.flatMap(repair => repair.find(facts).map(finding => ({ finding, repair })))
  const taken = new Set<string>()
  let steps = 0
  return findings
    .toSorted((a, b) => b.finding.openedAt - a.finding.openedAt)
    .flatMap(({ finding, repair }): Planned[] => {
      if (taken.has(finding.issueId)) return []
      taken.add(finding.issueId)
      const step = repair.plan(finding)
      const why = holdBack?.(finding, step) ?? null
      if (why !== null) return [{ finding, step: null, why }]
      return [{ finding, step: ++steps > mostSteps ? null : step, why: null }]
    })
}
