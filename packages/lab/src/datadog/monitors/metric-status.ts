import { compareValue } from "./compare-value.ts"
import type { MonitorOptions } from "./monitor-options.ts"
import type { Comparator } from "../monitor-query.ts"
import type { GroupStatus } from "./stored-monitor.ts"

/** The status that a value gives a group which had `before`. With a recovery threshold, a state lasts until that is passed. */
export function metricStatus(
  value: number,
  before: GroupStatus,
  { comparator, options }: { readonly comparator: Comparator; readonly options: MonitorOptions },
): "OK" | "Warn" | "Alert" {
  const beyond = (threshold: number | null): boolean => threshold !== null && compareValue(value, comparator, threshold)
  if (beyond(options.critical)) return "Alert"
  if (before === "Alert" && beyond(options.criticalRecovery)) return "Alert"
  if (beyond(options.warning)) return "Warn"
  return (before === "Warn" || before === "Alert") && beyond(options.warningRecovery) ? "Warn" : "OK"
}
