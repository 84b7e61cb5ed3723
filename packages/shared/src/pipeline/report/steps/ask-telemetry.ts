import { BugError } from "../../../errors.ts"
import type { RunTelemetry } from "../../../ports/telemetry-source.ts"
import type { FixRun } from "../../fix/fix-ledger.ts"
import type { ReportSession } from "../report-session.ts"
import type { ReportState } from "../report-state.ts"

export type TelemetryQuestion = {
  readonly fixId: string
  /** Epoch milliseconds, UTC: nothing of the run is older. */
  readonly from: number
  readonly proof: ReportState["proof"]
  /** What the ledger says; what has arrived once stays arrived. */
  readonly recorded: FixRun["telemetry"]
  /** True asks again for half a minute, because intake takes a while. */
  readonly patient: boolean
}

const WAITS_MS = [2000, 4000, 8000, 16_000]

/** Whether the run's tokens, cost and latency are in Datadog. Best effort: without an answer it is unknown. */
export async function askTelemetry(
  session: ReportSession,
  question: TelemetryQuestion,
): Promise<ReportState["telemetry"]> {
  const { telemetry, warnings, log } = session
  const unknown = { state: question.recorded, seen: null }
  if (telemetry === null || question.proof === "none") return unknown
  try {
    const seen = await readUntilArrived(session, question)
    const state = isComplete(seen, question.proof) || question.recorded === "arrived" ? "arrived" : "missing"
    return { state, seen }
  } catch (error) {
    if (error instanceof BugError || !(error instanceof Error)) throw error
    log.warn("Datadog could not be asked for the telemetry of the run", { cause: error.message })
    warnings.push(`Datadog could not be asked for the telemetry of the run: ${error.message}`)
    return unknown
  }
}

async function readUntilArrived(
  { telemetry, clock }: ReportSession,
  { fixId, from, proof, patient }: TelemetryQuestion,
): Promise<RunTelemetry> {
  const source = telemetry ?? nobody()
  for (const waitMs of patient ? WAITS_MS : []) {
    const seen = await source.readRun(fixId, from)
    if (isComplete(seen, proof)) return seen
    await clock.sleep(waitMs)
  }
  return source.readRun(fixId, from)
}

function isComplete({ sessions, tokens, usd, latencyMs }: RunTelemetry, proof: ReportState["proof"]): boolean {
  if (proof === "session" && sessions !== null && sessions > 0) return true
  return tokens !== null && tokens > 0 && usd !== null && latencyMs !== null
}

function nobody(): never {
  throw new BugError("telemetry was asked for without a source")
}
