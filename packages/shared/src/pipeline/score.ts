/** Points of one rule with the reason in words. */
export type RulePoints = { readonly rule: string; readonly points: number; readonly reason: string }

export type Assessment = {
  readonly total: number
  readonly rules: readonly RulePoints[]
  readonly priority: string
  /** How likely a machine can fix it, 0–100, apart from how much it matters. */
  readonly fixability: { readonly total: number; readonly rules: readonly RulePoints[] }
}
