import type { Metric } from "../../ports/metrics-sink.ts"
import type { TokenState } from "../../ports/token-probe.ts"
import { measure } from "../metrics/measure.ts"
import type { RepairKind } from "./repair.ts"
import type { RepairResult, SweepResult } from "./sweep-result.ts"

const WITHOUT_TICKET: readonly RepairKind[] = ["lost-alert", "abandoned-claim"]
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * What a sweep found, as numbers. The heartbeat is left out where it could not see or a repair failed: then nobody looks after
 * lost alerts, and its absence has to say so. A dry run is none.
 */
export function sweepMetrics(result: SweepResult): readonly Metric[] {
  const { outcome, seen, token, openPulls, at } = result
  if (outcome === "dry-run") return []
  const healthy = outcome !== "cannot-see" && outcome !== "incomplete"
  return [
    ...(healthy ? [measure("auto_triage.heartbeat", 1, { part: "sweep" })] : []),
    ...(seen === null ? [] : seenMetrics(seen)),
    ...(openPulls === null ? [] : [measure("auto_triage.waiting", openPulls, { what: "fix-pull-requests" })]),
    ...tokenMetrics(token, at),
  ]
}

function seenMetrics({ lost, repairs }: NonNullable<SweepResult["seen"]>): readonly Metric[] {
  const waiting = repairs.filter(
    ({ finding, result }) => WITHOUT_TICKET.includes(finding.kind) && (result === "left" || result === "failed"),
  ).length
  return [
    ...[...lost].map(([environment, count]) => measure("auto_triage.sweep.lost_alerts", count, { environment })),
    ...countRepairs(repairs),
    measure("auto_triage.waiting", waiting, { what: "errors-without-ticket" }),
  ]
}

function countRepairs(repairs: readonly RepairResult[]): readonly Metric[] {
  const tried = repairs.filter(({ result }) => result === "mended" || result === "failed")
  const groups = Map.groupBy(tried, ({ finding, result }) => `${finding.kind} ${result}`)
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const tags = { kind: first.finding.kind, result: first.result }
    return [measure("auto_triage.sweep.repairs", group.length, tags)]
  })
}

function tokenMetrics(token: TokenState | null, at: number): readonly Metric[] {
  switch (token?.kind) {
    case "valid": {
      const valid = measure("auto_triage.dispatch_token.valid", 1, {})
      if (token.expiresAt === null) return [valid]
      const days = Math.max(0, Math.floor((token.expiresAt - at) / DAY_MS))
      return [valid, measure("auto_triage.dispatch_token.days_left", days, {})]
    }
    case "refused":
      return [measure("auto_triage.dispatch_token.valid", 0, {})]
    case "unknown":
    case undefined:
      return []
  }
}
