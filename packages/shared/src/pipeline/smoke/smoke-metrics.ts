import type { Metric } from "../../ports/metrics-sink.ts"
import { measure } from "../metrics/measure.ts"
import type { SmokeResult } from "./run-smoke.ts"

/** Whether it passed, and how long each stage took. */
export function smokeMetrics({ task, passed, stages }: SmokeResult): readonly Metric[] {
  const { environment, mode } = task
  return [
    measure("auto_triage.smoke.result", passed ? 1 : 0, { environment, mode }),
    ...stages.map(({ stage, state, ms }) =>
      measure("auto_triage.smoke.stage", ms / 1000, { step: stage, state, environment, mode }),
    ),
  ]
}
