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

/**
 * Finds what is to be mended and says how, newest first, no more than `mostSteps` of it. One step for each ticket and each
 * branch, that of the first repair in the list: a branch that stays for ever must not keep its error's ticket waiting.
 */
export function planSweep<Facts>(
  repairs: readonly Repair<Facts>[],
  facts: Facts,
  { mostSteps, holdBack }: Limits,
): readonly Planned[] {
  const chosen = new Map<string, { readonly finding: Finding; readonly step: Step }>()
  for (const repair of repairs)
    for (const finding of repair.find(facts)) {
      const step = repair.plan(finding)
      const object = "branch" in step ? `branch ${step.branch}` : step.issueId
      if (!chosen.has(object)) chosen.set(object, { finding, step })
    }
  let steps = 0
  return [...chosen.values()]
    .toSorted((a, b) => b.finding.openedAt - a.finding.openedAt)
    .map(({ finding, step }): Planned => {
      const why = holdBack?.(finding, step) ?? null
      if (why !== null) return { finding, step: null, why }
      return { finding, step: ++steps > mostSteps ? null : step, why: null }
    })
}
