import type { Metric } from "../../ports/metrics-sink.ts"
import { metricTag } from "./measure.ts"

export type RunIdentity = {
  /** owner/name */
  readonly repository: string
  /** Counts the runs of one workflow. */
  readonly runNumber: number
  /** When the run ended; epoch milliseconds, UTC. */
  readonly at: number
  /** Milliseconds, below a minute and different from job to job: how far its counts are dated back. */
  readonly backdated: number
}

/** Runs in a row whose counts never meet. */
const LANES = 32

/**
 * Metrics as one run sends them. Of points with the same tags and second, Datadog keeps the last, so counts of two runs
 * must differ in one or the other; docs/decisions/0014-lanes-for-counts.md says why it is done like this. Of a gauge, the
 * last one is the right one.
 */
export function seriesOfRun(
  metrics: readonly Metric[],
  { repository, runNumber, at, backdated }: RunIdentity,
): Metric[] {
  const own = metricTag("repository", repository)
  const lane = metricTag("lane", String(runNumber % LANES))
  return metrics.map(metric =>
    metric.kind === "count"
      ? { ...metric, tags: [...metric.tags, own, lane], at: metric.at ?? at - backdated }
      : { ...metric, tags: [...metric.tags, own], at: metric.at ?? at },
  )
}
