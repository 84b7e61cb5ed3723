import { chance } from "./chance.ts"

/** What befalls one request. "after" and "applied": the vendor has done what it was asked for, and nobody hears of it. */
export const CALL_FAULTS = [
  "status:500",
  "status:502",
  "status:503",
  "status:504",
  "status:429",
  "applied:500",
  "applied:502",
  "reset-before",
  "reset-after",
  "timeout-before",
  "timeout-after",
  "timeout-late",
  "truncated",
  "page",
  "empty",
  "kill-before",
  "kill-after",
] as const

export type CallFault = (typeof CALL_FAULTS)[number]

export type FaultPlan = { readonly seed: number; readonly rate: number }

/** The fault of the nth request of a run, or null. */
export function faultOf({ seed, rate }: FaultPlan, run: string, call: number): CallFault | null {
  if (chance(seed, "fault", run, call) >= rate) return null
  return CALL_FAULTS[Math.floor(chance(seed, "kind", run, call) * CALL_FAULTS.length)] ?? null
}
