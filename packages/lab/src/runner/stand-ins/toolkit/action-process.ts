import { appendFileSync } from "node:fs"
import { randomUUID } from "node:crypto"

/** What a stand-in needs of the runner, over its environment and files: as @actions/core would give it. */
export interface ActionProcess {
  readonly env: Readonly<Record<string, string | undefined>>
  /** "" where the input was not given. */
  input(name: string): string
  isTrue(name: string): boolean
  setOutput(name: string, value: string): void
  saveState(name: string, value: string): void
  state(name: string): string
  /** Sets a variable of the steps that follow. */
  exportVariable(name: string, value: string): void
  /** Puts a folder before the PATH of the steps that follow. */
  addPath(folder: string): void
  print(line: string): void
}

export function createActionProcess(env: NodeJS.ProcessEnv, print: (line: string) => void): ActionProcess {
  const append = (file: string | undefined, name: string, value: string): void => {
    if (file === undefined) throw new Error(`There is no command file to set ${name} in`)
    const delimiter = randomUUID()
    appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
  }
  const input = (name: string): string => (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim()
  return {
    env,
    input,
    print,
    isTrue: name => input(name).toLowerCase() === "true",
    setOutput: (name, value) => append(env["GITHUB_OUTPUT"], name, value),
    saveState: (name, value) => append(env["GITHUB_STATE"], name, value),
    exportVariable: (name, value) => append(env["GITHUB_ENV"], name, value),
    addPath(folder) {
      const file = env["GITHUB_PATH"]
      if (file === undefined) throw new Error(`There is no command file to add ${folder} to`)
      appendFileSync(file, `${folder}\n`)
    },
    state: name => env[`STATE_${name}`] ?? "",
  }
}
