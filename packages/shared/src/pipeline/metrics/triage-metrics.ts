import type { Metric } from "../../ports/metrics-sink.ts"
import { measure } from "./measure.ts"

export type TriageMeasured = {
  /** Name of the event that started the run. */
  readonly trigger: string
  /** As triage ended; "failed" where it could not. */
  readonly outcome: string
  readonly environment: string | null
  /** Milliseconds from the alert to the start of triage; null where the event does not tell. */
  readonly delayMs: number | null
}

const TRIGGERS = ["repository_dispatch", "workflow_dispatch"]

/** One alert that arrived. */
export function triageMetrics({ trigger, outcome, environment, delayMs }: TriageMeasured): Metric[] {
  const known = TRIGGERS.includes(trigger) ? trigger : "other"
  const delay = delayMs === null ? [] : [measure("auto_triage.dispatch.delay", delayMs / 1000, { environment })]
  return [measure("auto_triage.dispatches", 1, { trigger: known, outcome, environment }), ...delay]
}
