import { join } from "node:path"
import { parseUses } from "../resolve-uses.ts"
import type { Action } from "./action-definition.ts"
import { actionInputs } from "./action-inputs.ts"
import type { JobRuntime } from "./job-runtime.ts"
import { registerPost } from "./register-post.ts"
import type { StepRun } from "./step-run.ts"
import type { StartedAction } from "./step-task.ts"

/** Finds the action of a step, evaluates its inputs, and registers its post part. */
export async function startAction(runtime: JobRuntime, run: StepRun): Promise<StartedAction> {
  const { task } = run
  const uses = task.definition.uses ?? ""
  const action = await findAction(runtime, run, uses)
  run.github["action_repository"] = action.origin?.repository ?? ""
  run.github["action_ref"] = action.origin?.ref ?? ""
  const started: StartedAction = { action, inputs: actionInputs(run, action), overrides: run.overrides }
  printHeader(run, uses, started)
  if (action.isLocal && action.definition.runs.kind === "node" && action.definition.runs.pre !== null) {
    task.output.annotate("warning", `\`pre\` execution is not supported for local action from '${uses}'`)
  }
  registerPost(runtime, run.task, started)
  return started
}

async function findAction(runtime: JobRuntime, run: StepRun, uses: string): Promise<Action> {
  const target = parseUses(uses)
  const { source } = run.task.scope
  if (target.kind !== "workspace") return runtime.actions.resolve(uses, source)
  return runtime.actions.readLocal(join(runtime.directories.workspace, target.path), uses, source)
}

function printHeader(run: StepRun, uses: string, started: StartedAction): void {
  const { output } = run.task
  output.line(`##[group]Run ${uses}`)
  const inputs = [...started.inputs].filter(([, value]) => value !== "")
  if (inputs.length > 0) output.line("with:")
  for (const [name, value] of inputs) output.line(`  ${name}: ${value}`)
  if (run.env.size > 0) output.line("env:")
  for (const [name, value] of run.env) output.line(`  ${name}: ${value}`)
  output.line("##[endgroup]")
}
