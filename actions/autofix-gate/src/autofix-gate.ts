import { metricsIntake } from "@auto-triage/shared/action/metrics-intake"
import { readResultFile } from "@auto-triage/shared/action/result-file"
import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import type { GateInput } from "@auto-triage/shared/pipeline/gate"
import { KILL_SWITCH_HOLD } from "@auto-triage/shared/pipeline/gate/kill-switch-hold"
import type { TriageResult } from "@auto-triage/shared/pipeline/triage-result"
import { gateEnd } from "./gate-end.ts"
import { type GateInputs, readInputs } from "./inputs.ts"

/** The gate stage. Where the switch is off, which is how everybody starts, nothing is loaded that judges or asks. */
export async function autofixGate(run: ActionRun): Promise<ActionEnd> {
  run.measureTo(metricsIntake(run.inputs))
  const inputs = readInputs(run.inputs)
  const triage = readResultFile<TriageResult>(inputs.result, "triage")
  const input = gateInput(run, inputs, triage)
  if (inputs.ticketFromLedger) {
    const { fixByHand } = await import("./fix-by-hand.ts")
    return fixByHand(run, triage, input)
  }
  const end = await askGate(run, input)
  if (input.dispatch?.forced !== true) return end
  const { withHeldBrief } = await import("./with-held-brief.ts")
  return withHeldBrief(run, input, end)
}

async function askGate(run: ActionRun, input: GateInput): Promise<ActionEnd> {
  if (!input.enabled) return gateEnd(run, { decision: KILL_SWITCH_HOLD, input })
  const { openGate } = await import("./open-gate.ts")
  return openGate(run, input)
}

function gateInput(
  run: ActionRun,
  inputs: GateInputs,
  { dispatch, issue, assessment, config }: TriageResult,
): GateInput {
  // What the run that found the error was asked for says nothing about a fix that somebody starts later.
  const forcedBefore = !inputs.ticketFromLedger && dispatch?.forced === true
  const forcedNow = inputs.forceFix && run.env.eventName === "workflow_dispatch"
  return {
    enabled: inputs.autofixEnabled,
    stagingEnabled: inputs.stagingFixEnabled,
    dispatch: dispatch === null ? null : { ...dispatch, forced: forcedBefore || forcedNow },
    issue,
    assessment,
    ticketKey: inputs.ticketKey,
    config,
  }
}
