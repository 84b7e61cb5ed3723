import type { Metric } from "../../ports/metrics-sink.ts"
import type { DedupeOutcome, DedupeResult } from "../dedupe.ts"
import type { TriageResult } from "../triage-result.ts"
import { measure } from "./measure.ts"

const MET_A_TICKET: ReadonlySet<DedupeOutcome> = new Set([
  "adopted",
  "seen-again",
  "new-environment",
  "reopened",
  "left-alone",
  "duplicate",
  "replayed",
  "storm",
])

/** What became of an alert on the tracker. A dry run and one that had nothing to do are no alerts there. */
export function dedupeMetrics({ outcome }: Pick<DedupeResult, "outcome">, { issue, route }: TriageResult): Metric[] {
  if (outcome === "dry-run" || outcome === "skipped") return []
  const service = issue?.service ?? null
  const environment = issue?.environments[0]?.environment ?? null
  const { team = null, priority = null } = route ?? {}
  return [
    measure("auto_triage.tickets", 1, { outcome, service, environment, team, priority }),
    ...(MET_A_TICKET.has(outcome) ? [measure("auto_triage.duplicates_avoided", 1, { outcome, service })] : []),
    ...(outcome === "storm" ? [measure("auto_triage.storm.alerts", 1, { service, environment })] : []),
  ]
}
