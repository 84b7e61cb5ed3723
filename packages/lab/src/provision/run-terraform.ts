import { spawn } from "node:child_process"

export type TerraformRun = {
  /** Null where the program could not be started or was ended from outside. */
  readonly exitCode: number | null
  /** What it printed, errors included, in the order in which it came, without colours. */
  readonly output: string
  readonly ms: number
}

export type TerraformCall = {
  readonly program: string
  readonly folder: string
  readonly args: readonly string[]
  /** The whole environment of the process. */
  readonly env: Readonly<Record<string, string>>
  /** After so long it is told to stop; the output then says so. */
  readonly limitMs: number
}

// Stopping, the program gives its provider time to end a request.
const PATIENCE_MS = 5000

/** Runs the program to its end. Never rejects. */
export function runTerraform(call: TerraformCall): Promise<TerraformRun> {
  const started = performance.now()
  return new Promise(resolve => {
    const child = spawn(call.program, call.args, {
      cwd: call.folder,
      env: call.env,
      stdio: ["ignore", "pipe", "pipe"],
    })
    let output = ""
    const take = (text: string): void => {
      output += text
    }
    child.stdout.setEncoding("utf8").on("data", take)
    child.stderr.setEncoding("utf8").on("data", take)
    const stop = setTimeout(() => {
      take(`\nThis took longer than ${call.limitMs / 1000} s and was stopped.\n`)
      child.kill("SIGINT")
    }, call.limitMs)
    const kill = setTimeout(() => child.kill("SIGKILL"), call.limitMs + PATIENCE_MS)
    const end = (exitCode: number | null): void => {
      clearTimeout(stop)
      clearTimeout(kill)
      resolve({ exitCode, output, ms: Math.round(performance.now() - started) })
    }
    child.on("error", error => {
      take(error.message)
      end(null)
    })
    child.on("close", end)
  })
}
