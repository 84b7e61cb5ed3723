import type { AutofixConfig } from "../../config/config.ts"

const MINUTE_MS = 60_000
/** What a run may take besides the agent: waiting for runners, installing, verifying, reporting. */
const BESIDE_MINUTES = 120

/** Milliseconds after which the run that reserved a try is dead, whatever became of it. */
export function longestRunMs({ maxMinutes }: Pick<AutofixConfig, "maxMinutes">): number {
  return (maxMinutes + BESIDE_MINUTES) * MINUTE_MS
}
