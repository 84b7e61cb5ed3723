import { createCommandProcessor } from "../commands/command-processor.ts"
import type { JobRuntime } from "./job-runtime.ts"
import { commandTarget } from "./command-target.ts"
import type { StepRun } from "./step-run.ts"

export type StepProcess = {
  readonly command: string
  readonly args: readonly string[]
  readonly directory: string
  readonly env: Readonly<Record<string, string>>
  readonly state: Map<string, string>
}

/** Runs a step's process, obeys its commands, and resolves with its exit code. The files are read however it ended. */
export async function runProcess(runtime: JobRuntime, run: StepRun, spec: StepProcess): Promise<number> {
  const target = commandTarget(runtime, run, spec.state)
  // stdout and stderr are read by themselves: stop-commands in one does not stop the other.
  const readers = { stdout: createCommandProcessor(target), stderr: createCommandProcessor(target) }
  try {
    return await runtime.processes.run({
      command: spec.command,
      args: spec.args,
      directory: spec.directory,
      env: spec.env,
      cancellation: run.cancellation,
      onLine: (line, stream) => readers[stream].line(line),
    })
  } finally {
    run.files.process(target)
  }
}
