import type { Metric } from "../../ports/metrics-sink.ts"
import { measure } from "./measure.ts"

export type StageEnd = {
  /** Name of the action. */
  readonly stage: string
  readonly status: "success" | "user-error" | "failure"
  /** As the action names it; null where it came to none. */
  readonly outcome: string | null
  /** Milliseconds. */
  readonly ms: number
  /** Requests that were answered with a status, or with nothing (null). */
  readonly calls: readonly { readonly service: string; readonly status: number | null }[]
}

/** What every action says of itself. */
export function stageMetrics({ stage, status, outcome, ms, calls }: StageEnd): Metric[] {
  const counts = new Map<string, { readonly vendor: string; readonly result: string; count: number }>()
  for (const { service: vendor, status: answer } of calls) {
    const result = resultOf(answer)
    const known = counts.get(`${vendor} ${result}`) ?? { vendor, result, count: 0 }
    known.count += 1
    counts.set(`${vendor} ${result}`, known)
  }
  return [
    measure("auto_triage.stage.runs", 1, { stage, status, outcome }),
    measure("auto_triage.stage.duration", ms / 1000, { stage, status }),
    ...[...counts.values()].map(({ vendor, result, count }) =>
      measure("auto_triage.calls", count, { stage, vendor, result }),
    ),
  ]
}

/** Much of what is looked for is not there yet: a 404 is an answer and no alarm. */
function resultOf(status: number | null): "ok" | "missing" | "refused" | "failed" {
  if (status === null || status >= 500) return "failed"
  if (status === 404) return "missing"
  return status >= 400 ? "refused" : "ok"
}
