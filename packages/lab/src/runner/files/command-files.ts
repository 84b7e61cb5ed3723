import { randomUUID } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { StepOutput } from "../steps/step-output.ts"
import { parseKeyValues } from "./parse-key-values.ts"

const SUMMARY_LIMIT = 1024 * 1024
const PREFIXES = {
  env: "set_env_",
  output: "set_output_",
  path: "add_path_",
  state: "save_state_",
  step_summary: "step_summary_",
} as const

type FileName = keyof typeof PREFIXES

export type CommandFileTarget = {
  readonly output: StepOutput
  readonly setOutput: (name: string, value: string) => void
  readonly saveState: (name: string, value: string) => void
  setEnv(name: string, value: string): void
  addPath(path: string): void
  /** A file that cannot be read as commands fails the step. */
  fail(): void
}

export interface CommandFiles {
  /** Keys as in the github context: env, output, path, state, step_summary. */
  readonly paths: Readonly<Record<FileName, string>>
  process(target: CommandFileTarget): void
}

/** Creates the empty files through which one process talks to the runner. */
export function createCommandFiles(tempDirectory: string): CommandFiles {
  const folder = join(tempDirectory, "_runner_file_commands")
  mkdirSync(folder, { recursive: true })
  const suffix = randomUUID()
  const names = Object.keys(PREFIXES) as FileName[]
  const paths = Object.fromEntries(names.map(name => [name, join(folder, PREFIXES[name] + suffix)])) as Record<
    FileName,
    string
  >
  for (const name of names) writeFileSync(paths[name], "")
  return {
    paths,
    process(target) {
      for (const name of names) {
        try {
          if (existsSync(paths[name])) PROCESSORS[name](paths[name], target)
        } catch (error) {
          target.output.annotate("error", `Unable to process file command '${name}' successfully.`)
          target.output.annotate("error", error instanceof Error ? error.message : String(error))
          target.fail()
        }
        rmSync(paths[name], { force: true, recursive: true })
      }
    },
  }
}

const PROCESSORS: Readonly<Record<FileName, (path: string, target: CommandFileTarget) => void>> = {
  env: (path, target) =>
    parseKeyValues(readFileSync(path, "utf8"), (name, value) => {
      // The only name that the runner refuses: BASH_ENV, LD_PRELOAD and the like pass.
      if (name.toUpperCase() !== "NODE_OPTIONS") target.setEnv(name, value)
      else target.output.annotate("error", "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
    }),
  output: (path, target) => parseKeyValues(readFileSync(path, "utf8"), target.setOutput),
  state: (path, target) => parseKeyValues(readFileSync(path, "utf8"), target.saveState),
  path(path, target) {
    for (const line of readFileSync(path, "utf8").split(/\r\n|[\r\n]/)) if (line !== "") target.addPath(line)
  },
  step_summary(path, target) {
    const size = statSync(path).size
    if (size <= SUMMARY_LIMIT) return target.output.addSummary(readFileSync(path, "utf8"))
    target.output.annotate(
      "error",
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${SUMMARY_LIMIT / 1024}k, got ${Math.floor(size / 1024)}k.`,
    )
  },
}
