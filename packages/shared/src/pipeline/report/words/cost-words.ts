import { counted } from "../../../text/counted.ts"
import { groupedNumber } from "../../../text/grouped-number.ts"
import { usdText } from "../../../text/usd-text.ts"
import type { RunTelemetry } from "../../../ports/telemetry-source.ts"
import type { ReportState } from "../report-state.ts"

/** What the try cost and what it counts for, in one sentence of ours. */
export function costWords({ cost, outcome }: Pick<ReportState, "cost" | "outcome">): string {
  if (outcome === "held") return "It cost nothing, because no agent was started."
  const limit = `at most ${usdText(cost.limitUsd)}`
  if (cost.spentUsd === null)
    return `What it cost is not known, so it counts as ${usdText(cost.countedUsd)} (${limit}).`
  const counts = cost.countedUsd === cost.spentUsd ? "" : `, and counts as ${usdText(cost.countedUsd)}`
  return `It cost ${usdText(cost.spentUsd)} of ${limit}${counts}.`
}

/** What Datadog shows of the run, or why that cannot be said. */
export function telemetryWords({ telemetry, proof, cost }: Pick<ReportState, "telemetry" | "proof" | "cost">): string {
  const { state, seen } = telemetry
  if (state === "arrived") return arrived(seen, proof)
  if (proof === "none") return "The model was not asked, so Datadog has nothing to show of it."
  const why =
    state === "missing"
      ? `Datadog does not show the run's telemetry (missing: ${missing(seen, proof).join(", ")})`
      : "Nobody asked Datadog for the run's telemetry, or it did not answer"
  return `${why}, ${cost.countedUsd > cost.limitUsd ? "so it counts at what it cost" : "so it counts at its full budget"}.`
}

function arrived(seen: RunTelemetry | null, proof: ReportState["proof"]): string {
  if (proof === "session" && (seen?.tokens ?? 0) === 0)
    return "No answer of the model came through, and Datadog shows the agent's session."
  if (seen === null) return "Datadog shows the run's tokens, cost and latency."
  const latency = groupedNumber(Math.round(seen.latencyMs ?? 0))
  return `Datadog shows ${counted(seen.tokens ?? 0, "token")}, ${usdText(seen.usd ?? 0)} and ${latency} ms per request.`
}

function missing(seen: RunTelemetry | null, proof: ReportState["proof"]): string[] {
  if (proof === "session") return ["session"]
  const parts = { tokens: seen?.tokens, cost: seen?.usd, latency: seen?.latencyMs }
  return Object.entries(parts).flatMap(([name, value]) => ((value ?? 0) > 0 ? [] : [name]))
}
