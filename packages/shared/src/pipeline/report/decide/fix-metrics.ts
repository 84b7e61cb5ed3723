import type { Metric } from "../../../ports/metrics-sink.ts"
import type { Check } from "../../fix/verdict.ts"
import { jobMetrics } from "../../metrics/job-metrics.ts"
import { measure } from "../../metrics/measure.ts"
import type { Jobs } from "../input/read-jobs.ts"
import type { ReportState } from "../report-state.ts"

export type Durations = Readonly<Partial<Record<"install" | "agent" | "fix" | "verify", number>>>

/** What only the report of the run that made the try knows. */
export type Tried = {
  /** Milliseconds by stage. */
  readonly durations: Durations
  /** Of a verdict that the job verify speaks of. */
  readonly checks: readonly Pick<Check, "rule" | "verdict">[]
  readonly jobs: Jobs
}

export type Measured = {
  readonly state: Pick<ReportState, "issueId" | "outcome" | "service" | "environment" | "cost" | "pull">
  /** True where the ticket could not be told. */
  readonly ticketless: boolean
  /** Null where an earlier report has sent it already. */
  readonly tried: Tried | null
}

/** More would be no verdict of ours. */
const MOST_CHECKS = 60
const RULE = /^[a-z][a-z0-9-]{0,40}$/
const CI_RESULTS = { "ci-green": "green", "ci-red": "red", "ci-blocked": "blocked" } as const

/** The metrics of one report, where its outcome is news. */
export function fixMetrics({ state, ticketless, tried }: Measured): Metric[] {
  const { outcome, service, environment } = state
  const told = measure("auto_triage.fix.outcome", 1, { outcome, service, environment, ticketless: String(ticketless) })
  const result = Object.entries(CI_RESULTS).find(([name]) => name === outcome)?.[1]
  const ci = result === undefined ? [] : [measure("auto_triage.ci.results", 1, { result, service })]
  return [told, ...ci, ...(tried === null ? [] : triedMetrics(state, tried))]
}

function triedMetrics({ service, environment, cost, outcome, pull }: Measured["state"], tried: Tried): Metric[] {
  const { spentUsd } = cost
  const opened = pull === null ? [] : ["opened", ...(outcome === "switched-off" ? ["recalled"] : [])]
  return [
    ...(spentUsd === null ? [] : [measure("auto_triage.fix.cost_usd", spentUsd, { service, environment })]),
    ...Object.entries(tried.durations).map(([stage, ms]) =>
      measure("auto_triage.fix.duration_seconds", ms / 1000, { stage, service, environment }),
    ),
    ...checkMetrics(tried.checks, service),
    ...opened.map(event => measure("auto_triage.pull_requests", 1, { event, service })),
    ...jobMetrics(tried.jobs),
  ]
}

/** The job that judges runs code of the fix, and could name any number of checks: each would be a series that is paid for. */
function checkMetrics(checks: Tried["checks"], service: string | null): Metric[] {
  return checks
    .slice(0, MOST_CHECKS)
    .filter(({ rule }) => RULE.test(rule))
    .map(({ rule: check, verdict }) => measure("auto_triage.verify.checks", 1, { check, verdict, service }))
}
