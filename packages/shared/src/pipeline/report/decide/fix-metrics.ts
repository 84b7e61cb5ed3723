import type { Metric } from "../../../ports/metrics-sink.ts"
import type { ReportState } from "../report-state.ts"

export type Durations = Readonly<Partial<Record<"install" | "agent" | "fix" | "verify", number>>>

export type Measured = {
  readonly state: Pick<ReportState, "outcome" | "service" | "environment" | "cost">
  /** True where the ticket could not be told. */
  readonly ticketless: boolean
  /** Milliseconds by stage; null where an earlier report has sent cost and durations already. */
  readonly durations: Durations | null
}

/** The metrics of one report; the README of the action lists them. */
export function fixMetrics({ state, ticketless, durations }: Measured): Metric[] {
  const tags = [metricTag("service", state.service), metricTag("environment", state.environment)]
  const outcome: Metric = {
    name: "auto_triage.fix.outcome",
    kind: "count",
    value: 1,
    tags: [metricTag("outcome", state.outcome), ...tags, `ticketless:${ticketless}`],
  }
  if (durations === null) return [outcome]
  const { spentUsd } = state.cost
  const cost: Metric[] =
    spentUsd === null ? [] : [{ name: "auto_triage.fix.cost_usd", kind: "count", value: spentUsd, tags }]
  const stages = Object.entries(durations).map(([stage, ms]): Metric => ({
    name: "auto_triage.fix.duration_seconds",
    kind: "gauge",
    value: ms / 1000,
    tags: [`stage:${stage}`, ...tags],
    unit: "second",
  }))
  return [outcome, ...cost, ...stages]
}

/** A tag in the form that Datadog would give it; "unknown" where there is no value. */
function metricTag(key: string, value: string | null): string {
  const word = (value ?? "").toLowerCase().replace(/[^a-z0-9_./-]/g, "_")
  return `${key}:${word.slice(0, 150) || "unknown"}`
}
