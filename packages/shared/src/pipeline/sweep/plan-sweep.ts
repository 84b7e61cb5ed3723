import type { Finding, Repair, Step } from "./repair.ts"

export type Planned = {
  readonly finding: Finding
  /** Null: left for a later sweep. */
  readonly step: Step | null
}

/** Finds what is to be mended and says how, newest first, no more than `mostSteps` of it and each issue once. */
export function planSweep<Facts>(
  repairs: readonly Repair<Facts>[],
  facts: Facts,
  { mostSteps }: { readonly mostSteps: number },
): readonly Planned[] {
  const findings = repairs.flatMap(repair => repair.find(facts).map(finding => ({ finding, repair })))
  const taken = new Set<string>()
  return findings
    .toSorted((a, b) => b.finding.openedAt - a.finding.openedAt)
    .flatMap(({ finding, repair }) => {
      if (taken.has(finding.issueId)) return []
      taken.add(finding.issueId)
      return [{ finding, step: taken.size > mostSteps ? null : repair.plan(finding) }]
    })
}
