import type { World } from "../world/world.ts"
import { datadogEdit } from "./datadog-edit.ts"
import type { Mend } from "./misconfiguration.ts"

export type Monitor = {
  readonly id: number
  readonly name: string
  readonly query: string
  readonly message: string
  readonly type: string
  readonly tags: readonly string[]
  readonly options: object
  readonly priority: number | null
}

/** The monitor with all of these tags. */
export async function findMonitor(world: World, ...tags: readonly string[]): Promise<Monitor> {
  const all = (await datadogEdit(world, ["GET", "/api/v1/monitor?page_size=1000"])) as readonly Monitor[]
  const found = all.find(monitor => tags.every(tag => monitor.tags.includes(tag)))
  if (found === undefined) throw new Error(`no monitor has ${tags.join(", ")}`)
  return found
}

/** Changes it, and gives back what changes it back. */
export async function monitorEdit(
  world: World,
  tags: readonly string[],
  change: (monitor: Monitor) => object,
): Promise<Mend> {
  const monitor = await findMonitor(world, ...tags)
  const changes = change(monitor)
  const before = Object.fromEntries(Object.keys(changes).map(key => [key, monitor[key as keyof Monitor]]))
  const path = `/api/v1/monitor/${monitor.id}`
  await datadogEdit(world, ["PUT", path], changes)
  return async () => void (await datadogEdit(world, ["PUT", path], before))
}
