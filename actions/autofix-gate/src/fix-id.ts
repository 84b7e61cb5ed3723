import type { ActionEnvironment } from "@auto-triage/shared/action/environment"

/** Id of the reservation that this attempt of this run makes. */
export function fixId({ runId, runAttempt }: Pick<ActionEnvironment, "runId" | "runAttempt">): string {
  return `${runId}.${runAttempt}`
}
