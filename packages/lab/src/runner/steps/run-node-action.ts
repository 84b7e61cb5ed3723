import { existsSync } from "node:fs"
import { join } from "node:path"
import type { ActionRuns } from "./action-definition.ts"
import type { JobRuntime } from "./job-runtime.ts"
import { processEnvironment } from "./process-environment.ts"
import { runProcess } from "./run-process.ts"
import type { StepRun } from "./step-run.ts"
import type { StartedAction } from "./step-task.ts"

type NodeRuns = Extract<ActionRuns, { kind: "node" }>

/** Runs one part of a JavaScript action as a child process of the runner's node. */
export async function runNodeAction(runtime: JobRuntime, run: StepRun, started: StartedAction): Promise<void> {
  const { action, inputs } = started
  const { state } = run.task
  const script = scriptOf(action.definition.runs as NodeRuns, run.task.stage)
  const path = join(action.directory, script)
  if (!existsSync(path)) throw new Error(`File not found: '${path}'`)
  const env = processEnvironment(runtime, run, {
    inputs,
    state,
    action: { ...runtime.actionEnv, ...(action.isStandIn ? runtime.standInEnv : {}) },
  })
  const { workspace } = runtime.directories
  const code = await runProcess(runtime, run, {
    command: runtime.nodePath,
    args: [path],
    directory: workspace,
    env,
    state,
  })
  if (code === 0) return
  // The runner says this in debug lines only; without it a killed process would leave no trace at all.
  run.task.output.line(`##[debug]Node Action run completed with exit code ${code}`)
  run.failed = true
}

function scriptOf(runs: NodeRuns, stage: "pre" | "main" | "post"): string {
  if (stage === "main") return runs.main
  return (stage === "pre" ? runs.pre : runs.post) ?? ""
}
