import type { DashboardReading } from "../datadog/dashboards/read-dashboard.ts"
import type { DatadogSnapshot } from "../datadog/snapshot.ts"
import type { World } from "../world/world.ts"

export type DashboardData = {
  /** The dashboards of the lab's Datadog with what they draw now, production's first. */
  readonly dashboards: readonly DashboardReading[]
  readonly monitors: DatadogSnapshot["monitors"]
  readonly webhooks: DatadogSnapshot["webhooks"]
  /** Oldest first. */
  readonly deliveries: DatadogSnapshot["deliveries"]
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** What Datadog shows of the pipeline. Widgets without a time of their own show a week. */
export function dashboardData(world: Pick<World, "datadog" | "clock">): DashboardData {
  const { dashboards, monitors, webhooks, deliveries } = world.datadog.snapshot()
  // Events of this very second are shown, too.
  const to = world.clock.now() + 1000
  const isStaging = (title: string): number => Number(title.includes("staging"))
  return {
    dashboards: dashboards
      .toSorted((a, b) => isStaging(a.title) - isStaging(b.title))
      .flatMap(({ id }) => world.datadog.readDashboard(id, { from: to - WEEK_MS, to }) ?? []),
    monitors,
    webhooks,
    deliveries,
  }
}
