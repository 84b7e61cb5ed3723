import type { ActionCall } from "../process/spawn-action.ts"
import { openRunDoors } from "../world/run-doors.ts"
import type { World } from "../world/world.ts"

export type KillableWorld = {
  /** The same world through doors of its own. */
  readonly world: World
  /** To be told of each process that uses them: a fault that kills, kills the newest. */
  readonly onStart: NonNullable<ActionCall["onStart"]>
  close(): Promise<void>
}

/** Doors through which a fault can end the process that asks, as it can end a step of the runner's. */
export async function openKillableWorld(world: World): Promise<KillableWorld> {
  let newest: readonly number[] = []
  const { journal, faults, latency } = world
  const vendors = { ...world, context: { journal, faults, latencyMs: () => latency.ms }, doors: [] }
  const doors = await openRunDoors(vendors, { run: "jobs", pids: () => newest })
  const urls = Object.fromEntries(Object.entries(world.urls).map(([name, url]) => [name, doors.translate(url)]))
  return {
    world: { ...world, urls: urls as World["urls"] },
    onStart: ({ pid }) => (newest = [pid]),
    close: () => doors.close(),
  }
}
