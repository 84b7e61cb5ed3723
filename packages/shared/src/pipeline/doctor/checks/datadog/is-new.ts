import type { MonitorFacts } from "../../../../ports/datadog-inspection.ts"
import type { Expected } from "../../doctor-sources.ts"
import { ownMonitors } from "./own-monitors.ts"

const HOUR_MS = 3_600_000

/** Whether the monitors were made within the last hour, so that no sweep need have reported yet. */
export function isNew(monitors: readonly MonitorFacts[], expected: Expected): boolean {
  const own = ownMonitors(monitors, expected).flatMap(environment => environment.monitors)
  const oldest = Math.min(...own.map(({ created }) => created ?? 0))
  return own.length > 0 && expected.now - oldest < HOUR_MS
}
