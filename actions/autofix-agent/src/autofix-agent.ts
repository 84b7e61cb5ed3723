import { mkdtempSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { metricsIntake } from "@auto-triage/shared/action/metrics-intake"
import { onCancel } from "@auto-triage/shared/action/on-cancel"
import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { readSealedFile } from "@auto-triage/shared/action/sealed-file"
import { openSandbox } from "@auto-triage/shared/adapters/sandbox/open-sandbox"
import { ConfigError } from "@auto-triage/shared/errors"
import { writeAgentSummary } from "@auto-triage/shared/pipeline/agent/agent-summary"
import type { NamedSecret } from "@auto-triage/shared/pipeline/agent/find-leak"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import { fixAttempt } from "@auto-triage/shared/pipeline/fix/fix-attempt"
import { fixError } from "./fix-error.ts"
import { type AgentInputs, readInputs } from "./inputs.ts"
import { type Fix, judgeFix } from "./judge-fix.ts"
import { makeScratch } from "./run/scratch.ts"

// A cancelled job is killed ten seconds after its first signal, and the result has to be written by then.
const GRACE_MS = 3_000

/** The fix stage. Writes fix.json and fix.patch, whatever the agent did; it writes nowhere else. */
export async function autofixAgent(run: ActionRun): Promise<ActionEnd> {
  const { env, log, clock } = run
  run.measureTo(metricsIntake(run.inputs))
  const inputs = readInputs(run.inputs)
  const brief = readSealedFile<Brief>(inputs.brief, inputs.briefSha256, "brief")
  refuseOtherAttempt(brief, env)
  const abort = onCancel()
  const sandbox = await openSandbox(brief.config.autofix.sandbox, { log, graceMs: GRACE_MS })
  const scratch = makeScratch(env.temp)
  try {
    const evidence = await fixError(run, { brief, inputs, sandbox, scratch, abort })
    const context = { brief, sandbox: sandbox.kind, now: clock.now(), secrets: secretsOf(inputs) }
    return endWith(run, judgeFix(evidence, context))
  } finally {
    scratch.remove(log)
  }
}

/** "Re-run failed jobs" comes here without asking the gate: nobody has reserved money for another agent. */
function refuseOtherAttempt({ fixId }: Brief, { runAttempt }: ActionRun["env"]): void {
  const { attempt } = fixAttempt(fixId)
  if (attempt === String(runAttempt)) return
  throw new ConfigError(
    `This is attempt ${runAttempt} of the run, and the gate let attempt ${attempt} start an agent: use "Re-run all jobs", so that the gate is asked again, or start the workflow "Datadog Error Auto-fix" by hand`,
  )
}

// The folder is made when everything of the agent has ended, so that nothing of it can have put a link there.
function endWith({ env, log }: ActionRun, { result, patch }: Fix): ActionEnd {
  const folder = mkdtempSync(join(env.temp, "auto-triage-fix-"))
  writeFileSync(join(folder, "fix.json"), JSON.stringify(result))
  if (patch !== null) writeFileSync(join(folder, "fix.patch"), patch)
  log.info(`fix: ${result.end}`, { why: result.why, usd: result.costUsd, turns: result.turns })
  return {
    outputs: {
      end: result.end,
      why: result.why,
      fix: folder,
      "patch-sha256": result.patch?.sha256 ?? "",
      "cost-usd": result.costUsd === null ? "" : String(result.costUsd),
    },
    summary: () => writeAgentSummary(result),
  }
}

function secretsOf({ anthropicKey, datadogKey }: AgentInputs): NamedSecret[] {
  const keys = [
    { name: "the key of the model's API", value: anthropicKey },
    { name: "the key for telemetry", value: datadogKey ?? "" },
  ]
  return keys.filter(({ value }) => value !== "")
}
