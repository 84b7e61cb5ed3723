import { spawn } from "node:child_process"
import { constants } from "node:os"
import { delimiter, join } from "node:path"
import type { StepResult } from "./summarise.ts"

/** One part of the check. `alone` is the command that repeats it. */
export type Step = { readonly name: string; readonly command: readonly string[]; readonly alone: string }
export type StepOptions = {
  readonly root: string
  readonly env: Readonly<Record<string, string>>
  /** Output of steps that run side by side is held back until its step ends, and shown only where it failed. */
  readonly show: "at-once" | "at-end"
}

/** Runs one step and reports how it ended; a command that cannot be started has failed. */
export async function runStep(step: Step, options: StepOptions): Promise<StepResult> {
  const started = performance.now()
  if (options.show === "at-once") process.stdout.write(`\n${step.name}\n`)
  const { ok, output } = await execute(step, options)
  const seconds = (performance.now() - started) / 1000
  process.stdout.write(`${ok ? "ok    " : "FAILED"} ${step.name.padEnd(7)} ${seconds.toFixed(1).padStart(6)} s\n`)
  if (!ok && output !== "") process.stdout.write(`${output.trimEnd()}\n`)
  return { name: step.name, ok, alone: step.alone }
}

function execute(step: Step, options: StepOptions): Promise<{ ok: boolean; output: string }> {
  const [command = "", ...args] = step.command
  const path = [join(options.root, "node_modules/.bin"), process.env["PATH"]].join(delimiter)
  const child = spawn(command, args, {
    cwd: options.root,
    env: { ...process.env, ...options.env, PATH: path },
    stdio: options.show === "at-once" ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  })
  // Whoever stops the check wants no further step.
  const stop = (signal: NodeJS.Signals): void => {
    child.once("close", () => process.exit(128 + constants.signals[signal]))
    child.kill(signal)
  }
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const
  for (const signal of signals) process.once(signal, stop)
  const chunks: Buffer[] = []
  child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk))
  child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk))
  return new Promise(resolve => {
    child.on("error", error => resolve({ ok: false, output: error.message }))
    child.on("close", code => {
      for (const signal of signals) process.off(signal, stop)
      resolve({ ok: code === 0, output: Buffer.concat(chunks).toString() })
    })
  })
}
