import { randomInt } from "node:crypto"
import { createDatadogMetricsSink } from "../adapters/datadog/metrics-sink.ts"
import { ConfigError, UpstreamError } from "../errors.ts"
import type { Clock } from "../ports/clock.ts"
import type { Log } from "../ports/log.ts"
import type { Metric } from "../ports/metrics-sink.ts"
import { seriesOfRun } from "../pipeline/metrics/series-of-run.ts"
import { type StageEnd, stageMetrics } from "../pipeline/metrics/stage-metrics.ts"
import type { ActionEnvironment } from "./environment.ts"
import { handOnMetrics, takeHandedOnMetrics } from "./handed-on-metrics.ts"
import type { MetricsIntake } from "./metrics-intake.ts"

export type RunMeterOptions = {
  readonly clock: Clock
  readonly log: Log
  /** Node's own: the rules of the transport wait and repeat for longer than metrics are worth. */
  readonly fetch: typeof fetch
  readonly deadlineMs?: number
}

/** Gathers the metrics of one run and sends them when all else is done. */
export interface RunMeter {
  readonly belongTo: (run: Pick<ActionEnvironment, "repository" | "runNumber" | "temp">) => void
  readonly measureTo: (intake: MetricsIntake) => void
  readonly measure: (metrics: readonly Metric[]) => void
  /**
   * Sends what was gathered, the stage's own, and what earlier steps handed on, in one request; or hands it on, so that
   * the next step need not wait for Datadog. What is not sent is one line in the log. Never rejects; false where no answer
   * came within the deadline.
   */
  readonly send: (end: Omit<StageEnd, "ms">, how?: { readonly handOn: boolean }) => Promise<boolean>
}

const DEADLINE_MS = 3_000
const MINUTE_MS = 60_000
type Problem = Extract<MetricsIntake, { readonly problem: string }>
const LATE: Problem = { problem: "Datadog did not answer in time", isFault: true }

export function createRunMeter({ clock, log, fetch: send, deadlineMs = DEADLINE_MS }: RunMeterOptions): RunMeter {
  const startedAt = clock.now()
  const gathered: Metric[] = []
  let intake: MetricsIntake | null = null
  let run: Parameters<RunMeter["belongTo"]>[0] = { repository: "", runNumber: 0, temp: "" }

  async function deliver(
    to: Exclude<MetricsIntake, Problem>,
    metrics: readonly Metric[],
    handOn: boolean,
  ): Promise<Problem | null> {
    const signal = AbortSignal.timeout(deadlineMs)
    try {
      const at = clock.now()
      const series = seriesOfRun(metrics, { ...run, at, backdated: randomInt(MINUTE_MS) })
      if (handOn) {
        handOnMetrics(run.temp, series)
        return null
      }
      const sink = createDatadogMetricsSink({ ...to, fetch: (url, init) => send(url, { ...init, signal }) })
      await sink.send([...takeHandedOnMetrics(run.temp), ...series], at)
      return null
    } catch (error) {
      return signal.aborted ? LATE : { problem: whyNot(error), isFault: true }
    }
  }

  return {
    belongTo: given => void (run = given),
    measureTo: given => void (intake = given),
    measure: metrics => void gathered.push(...metrics),
    async send(end, { handOn } = { handOn: false }) {
      if (intake === null) return true
      const metrics = [...gathered, ...stageMetrics({ ...end, ms: clock.now() - startedAt })]
      const failure = "problem" in intake ? intake : await deliver(intake, metrics, handOn)
      if (failure === null) return true
      const names = [...new Set(metrics.map(({ name }) => name))].join(", ")
      const level = failure.isFault ? "warn" : "info"
      log[level]("The metrics of this run were not sent", { why: failure.problem, metrics: names })
      return failure !== LATE
    },
  }
}

/** Words of our own: those of the client quote a header that it cannot send, which is the key. */
function whyNot(error: unknown): string {
  if (error instanceof ConfigError || error instanceof UpstreamError) return error.message
  const cause = error instanceof Error ? error.cause : null
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no answer"
  return `Datadog could not be reached (${code})`
}
