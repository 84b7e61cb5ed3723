import type { Diagnosis } from "@auto-triage/shared/pipeline/doctor/run-doctor"

/** What fails or warns, a line each. */
export function alarms(found: readonly Diagnosis[]): readonly string[] {
  return found
    .filter(({ state }) => state === "warn" || state === "fail")
    .map(({ check, state, subject, seen }) => `${state} ${check.id} ${subject ?? ""}: ${seen}`)
}
