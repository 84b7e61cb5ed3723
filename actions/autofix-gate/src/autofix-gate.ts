import { readResultFile, writeResultFile } from "@auto-triage/shared/action/result-file"
import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { decideGate, type GateInput } from "@auto-triage/shared/pipeline/gate"
import { writeGateSummary } from "@auto-triage/shared/pipeline/summary"
import type { TriageResult } from "@auto-triage/shared/pipeline/triage-result"
import { readInputs } from "./inputs.ts"

/** The gate stage. Asks no vendor and writes nothing but its result file. */
export async function autofixGate(run: ActionRun): Promise<ActionEnd> {
  const inputs = readInputs(run.inputs)
  const triage = readResultFile<TriageResult>(inputs.result, "triage")
  const input: GateInput = {
    enabled: inputs.autofixEnabled,
    stagingEnabled: inputs.stagingFixEnabled,
    dispatch: triage.dispatch,
    issue: triage.issue,
    assessment: triage.assessment,
    ticketKey: inputs.ticketKey,
    config: triage.config,
  }
  const decision = decideGate(input)
  run.log.info(`gate: ${decision.kind}`, { why: decision.why })
  return {
    outputs: {
      decision: decision.kind,
      reason: decision.kind === "hold" ? decision.reason : "",
      why: decision.why,
      result: writeResultFile(run.env.temp, "autofix-gate", { schema: 1, decision }),
    },
    summary: () => writeGateSummary(decision, input),
  }
}
