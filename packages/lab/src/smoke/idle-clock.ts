import type { Clock } from "@auto-triage/shared/ports/clock"
import type { World } from "../world/world.ts"

const MOST_MS = 3000

/** Time that passes by leaps while nothing happens in the world: whoever sleeps awaits what is under way, and no more. `ahead`: ms. */
export function idleClock(world: World, ahead = 0): Clock {
  let offset = ahead
  return {
    now: () => Date.now() + offset,
    async sleep(ms) {
      await world.idle(MOST_MS)
      offset += ms
    },
  }
}
