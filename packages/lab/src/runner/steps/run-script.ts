import { randomUUID } from "node:crypto"
import { existsSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { evaluateTemplate } from "../expressions/evaluate-template.ts"
import { toText } from "../expressions/to-text.ts"
import { Refusal } from "../refusal.ts"
import type { JobRuntime } from "./job-runtime.ts"
import { processEnvironment } from "./process-environment.ts"
import { runProcess } from "./run-process.ts"
import type { StepRun } from "./step-run.ts"

const SHELLS = { bash: "/bin/bash", sh: "/bin/sh" } as const

/** Runs a `run:` step: bash -e by default, bash --noprofile --norc -eo pipefail or sh -e where `shell:` says so. */
export async function runScript(runtime: JobRuntime, run: StepRun): Promise<void> {
  const { definition, output } = run.task
  const script = toText(evaluateTemplate(definition.run, run.expressions))
  const { command, format } = chooseShell(runtime, run)
  const file = join(runtime.directories.temp, `${randomUUID()}.sh`)
  writeFileSync(file, script)
  printHeader(run, script, `${command} ${format.join(" ")} {0}`)
  const directory = workingDirectory(runtime, run)
  if (!existsSync(directory)) {
    throw new Error(
      `An error occurred trying to start process '${command}' with working directory '${directory}'. No such file or directory`,
    )
  }
  const env = processEnvironment(runtime, run)
  const code = await runProcess(runtime, run, { command, args: [...format, file], directory, env, state: new Map() })
  if (code === 0) return
  if (!run.cancellation.requested) output.annotate("error", `Process completed with exit code ${code}.`)
  run.failed = true
}

function chooseShell(runtime: JobRuntime, run: StepRun): { command: string; format: readonly string[] } {
  const { definition, scope } = run.task
  // Defaults of the job do not reach into composite actions.
  const fallback = scope.compositeInputs === null ? runtime.defaults.shell : null
  const shell = definition.shell === null ? fallback : toText(evaluateTemplate(definition.shell, run.expressions))
  if (shell === null) return { command: SHELLS.bash, format: ["-e"] }
  if (shell === "bash") return { command: SHELLS.bash, format: ["--noprofile", "--norc", "-e", "-o", "pipefail"] }
  if (shell === "sh") return { command: SHELLS.sh, format: ["-e"] }
  throw new Refusal(`'shell: ${shell}' (Line: ${definition.line}) is not supported: the lab's runner knows bash and sh`)
}

function workingDirectory(runtime: JobRuntime, run: StepRun): string {
  const { definition, scope } = run.task
  const fallback = scope.compositeInputs === null ? runtime.defaults.workingDirectory : null
  const directory = evaluateTemplate(definition.workingDirectory, run.expressions) ?? fallback
  return resolve(runtime.directories.workspace, toText(directory))
}

function printHeader(run: StepRun, script: string, shell: string): void {
  const { output } = run.task
  const lines = script.replaceAll("\r\n", "\n").trimEnd().split("\n")
  output.line(`##[group]Run ${script.trimStart().split(/[\r\n]/, 1)[0] ?? ""}`)
  for (const line of lines) output.line(line)
  output.line(`shell: ${shell}`)
  if (run.env.size > 0) output.line("env:")
  for (const [name, value] of run.env) output.line(`  ${name}: ${value}`)
  output.line("##[endgroup]")
}
