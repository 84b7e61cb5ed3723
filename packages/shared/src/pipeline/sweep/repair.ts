import type { SweepFacts } from "./sweep-facts.ts"

/** Tag of the metric auto_triage.sweep.repairs. */
export type RepairKind = "lost-alert" | "abandoned-claim"

/** Something that is not as it should be. */
export type Finding = {
  readonly kind: RepairKind
  readonly issueId: string
  readonly service: string
  readonly environments: readonly string[]
  /** Epoch milliseconds; newer ones are mended first. */
  readonly openedAt: number
  /** What is wrong, in words of ours. */
  readonly what: string
}

/** A write that mends a finding. Doing it twice must be harmless: two sweeps may do it at once. */
export type Step = { readonly kind: "start-triage"; readonly issueId: string; readonly openedAt: number }

/** One kind of repair. Both functions are pure: whatever they need is read before, and whatever they want is done after. */
export type Repair = {
  readonly kind: RepairKind
  find(facts: SweepFacts): readonly Finding[]
  plan(finding: Finding): Step
}
