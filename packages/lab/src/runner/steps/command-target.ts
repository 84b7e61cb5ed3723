import type { CommandTarget } from "../commands/command-processor.ts"
import type { JobRuntime } from "./job-runtime.ts"
import { setStepOutput } from "./set-step-output.ts"
import type { StepRun } from "./step-run.ts"

/** What the log and file commands of a step's process act on. */
export function commandTarget(runtime: JobRuntime, run: StepRun, state: Map<string, string>): CommandTarget {
  return {
    output: run.task.output,
    masker: runtime.masker,
    allowsUnsecure: run.env.get("ACTIONS_ALLOW_UNSECURE_COMMANDS")?.toLowerCase() === "true",
    setOutput: (name, value) => setStepOutput(runtime, run.task, { name, value }),
    saveState: (name, value) => void state.set(name, value),
    setEnv: (name, value) => void runtime.env.set(name, value),
    addPath(path) {
      const known = runtime.paths.indexOf(path)
      if (known >= 0) runtime.paths.splice(known, 1)
      runtime.paths.push(path)
    },
    fail() {
      run.failed = true
    },
  }
}
