import { readScript } from "../model/read-script.ts"
import type { World } from "../world/world.ts"
import { type FixStages, fixStages } from "./fix-stages.ts"

const ROUNDS = 3
const IDLE_MS = 240_000

/** Lets errors at the planted bug travel to their pull requests through the shipped workflows; the first one warms up. */
export async function measureFixes(world: World): Promise<readonly FixStages[]> {
  world.github.setVariable(world.repository, "AUTOFIX_ENABLED", "true")
  world.model.setScript({}, readScript("packages/lab/scripts/fix-booking.json"))
  const rounds: FixStages[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    world.datadog.feed({
      service: "backend-api",
      env: "production",
      type: "TypeError",
      message: "Cannot read properties of undefined (reading 'id')",
      stack: [
        "TypeError: Cannot read properties of undefined (reading 'id')",
        "    at bookingReference (/app/apps/backend/src/bookings/service.ts:19:68)",
      ].join("\n"),
      fingerprint: `bench-fix-${round}`,
    })
    if (!(await world.idle(IDLE_MS))) throw new Error(`still pending: ${world.pending().join(", ")}`)
    const run = world.runner.runs().findLast(({ name }) => name === "Datadog Error Triage")
    if (run !== undefined && round > 0) rounds.push(fixStages(run))
  }
  return rounds
}
