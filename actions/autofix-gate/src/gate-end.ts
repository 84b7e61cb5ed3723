import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import type { Decision, GateInput } from "@auto-triage/shared/pipeline/gate"
import type { RoomLeft } from "@auto-triage/shared/pipeline/gate/room-left"
import { gateMetrics } from "@auto-triage/shared/pipeline/metrics/gate-metrics"
import { writeGateSummary } from "@auto-triage/shared/pipeline/summary"

export type HandedOn = {
  /** Path of the brief and its SHA-256. */
  readonly brief: string
  readonly sha256: string
  /** Empty for a hold. */
  readonly baseSha: string
}

export type GateResult = {
  readonly decision: Decision
  readonly input: GateInput
  /** Absent where the rules that need it were not asked. */
  readonly room?: RoomLeft
  readonly handedOn?: HandedOn
}

/** The action's end for a decision: its outputs, its line in the log, its summary. */
export function gateEnd(run: ActionRun, { decision, input, room, handedOn }: GateResult): ActionEnd {
  run.log.info(`gate: ${decision.kind}`, { why: decision.why })
  return {
    outputs: {
      decision: decision.kind,
      reason: decision.kind === "hold" ? decision.reason : "",
      why: decision.why,
      brief: handedOn?.brief ?? "",
      "brief-sha256": handedOn?.sha256 ?? "",
      "base-sha": handedOn?.baseSha ?? "",
      "ci-trust": decision.kind === "fix" ? input.config.autofix.ciTrust : "",
    },
    summary: calls => writeGateSummary(decision, { ...input, room: room ?? null }, calls),
    metrics: gateMetrics(decision, input, room ?? null),
  }
}
