import type { ProofFacts } from "./reconcile/proof/proof-facts.ts"
import type { SweepFacts } from "./sweep-facts.ts"

/** Tag of the metric auto_triage.sweep.repairs. */
export type RepairKind =
  | "lost-alert"
  | "abandoned-claim"
  | "moved-ticket"
  | "second-ticket"
  | "closed-while-seen"
  | "silent-fix"
  | "stray-branch"
  | "seen-with-fix"
  | "proven-fix"

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
  /** Key of the ticket or name of the branch that it is about; data. */
  readonly subject?: string
  /** Of a fix that was merged, what was found out about it. */
  readonly proof?: ProofFacts
}

/** A write that mends a finding. Doing it twice must be harmless: two sweeps may do it at once. */
export type Step =
  | { readonly kind: "start-triage"; readonly issueId: string; readonly openedAt: number }
  | { readonly kind: "triage-again"; readonly issueId: string }
  | { readonly kind: "follow-ticket"; readonly issueId: string; readonly key: string }
  | { readonly kind: "close-second"; readonly issueId: string; readonly keep: string }
  | { readonly kind: "start-report"; readonly issueId: string; readonly branch: string }
  | { readonly kind: "delete-branch"; readonly issueId: string; readonly branch: string }
  | { readonly kind: "tell-proof"; readonly issueId: string; readonly proof: ProofFacts }

/** One kind of repair. Both functions are pure: whatever they need is read before, and whatever they want is done after. */
export type Repair<Facts = SweepFacts> = {
  readonly kind: RepairKind
  find(facts: Facts): readonly Finding[]
  plan(finding: Finding): Step
}
