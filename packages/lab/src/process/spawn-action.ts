import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { compileCache } from "./compile-cache.ts"
import { PRODUCT_ROOT } from "../world/product-files.ts"

export type ActionCall = {
  /** Folder below actions/. */
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly eventName: string
  readonly event: unknown
  readonly repository: string
  readonly githubApi: string
  readonly runId?: string
  /** Kept by the caller, so that actions of one job find each other's files. */
  readonly temp?: string
  /** Folder with the checked-out repository, where the action wants one. */
  readonly workspace?: string
  /** More of the machine's environment than a job has by itself. */
  readonly env?: Readonly<Record<string, string>>
  /** Told the process when it has started, e.g. to end it half-way. */
  readonly onStart?: (process: { readonly pid: number; kill(signal: NodeJS.Signals): void }) => void
}

export type ActionEndState = {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Epoch milliseconds, with their fractions. */
  readonly startedAt: number
  readonly ms: number
  /** Largest resident set seen, in KiB; 0 where the system does not tell. */
  readonly peakKiB: number
}

/** Runs the shipped bundle of an action as the runner would: a process of its own, inputs and files in the environment. */
export async function spawnAction(call: ActionCall): Promise<ActionEndState> {
  const temp = call.temp ?? mkdtempSync(join(tmpdir(), "auto-triage-action-"))
  const files = {
    event: join(temp, "event.json"),
    output: join(temp, `output-${call.action.replaceAll("/", "-")}`),
    summary: join(temp, `summary-${call.action.replaceAll("/", "-")}`),
  }
  writeFileSync(files.event, JSON.stringify(call.event))
  for (const file of [files.output, files.summary]) writeFileSync(file, "")
  try {
    const ended = await run(call, environment(call, temp, files))
    return {
      ...ended,
      outputs: readOutputs(readFileSync(files.output, "utf8")),
      summary: readFileSync(files.summary, "utf8"),
    }
  } finally {
    if (call.temp === undefined) rmSync(temp, { recursive: true, force: true })
  }
}

function environment(
  call: ActionCall,
  temp: string,
  files: { readonly event: string; readonly output: string; readonly summary: string },
): NodeJS.ProcessEnv {
  const inputs = Object.entries(call.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return {
    PATH: process.env["PATH"],
    HOME: temp,
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: call.githubApi,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: call.repository,
    GITHUB_RUN_ID: call.runId ?? "1",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_EVENT_NAME: call.eventName,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: call.workspace ?? temp,
    RUNNER_TEMP: temp,
    // Outlives every test, as a runner's image outlives its jobs: the agent is installed there once.
    RUNNER_TOOL_CACHE: join(PRODUCT_ROOT, ".tools/tool-cache"),
    ...compileCache(),
    ...call.env,
    ...Object.fromEntries(inputs),
  }
}

type Ended = Pick<ActionEndState, "code" | "signal" | "stdout" | "startedAt" | "ms" | "peakKiB">

function run(call: ActionCall, env: NodeJS.ProcessEnv): Promise<Ended> {
  const script = join(PRODUCT_ROOT, "actions", call.action, "dist/index.js")
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, [script], { env, stdio: ["ignore", "pipe", "pipe"] })
    if (child.pid !== undefined) call.onStart?.({ pid: child.pid, kill: signal => void child.kill(signal) })
    const chunks: Buffer[] = []
    let peakKiB = 0
    const watch = setInterval(() => (peakKiB = Math.max(peakKiB, residentPeak(child.pid))), 10)
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk))
    child.on("error", reject)
    child.on("close", (code, signal) => {
      clearInterval(watch)
      resolve({
        code,
        signal,
        stdout: Buffer.concat(chunks).toString("utf8"),
        startedAt: performance.timeOrigin + started,
        ms: performance.now() - started,
        peakKiB,
      })
    })
  })
}

function residentPeak(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** Parses the name<<delimiter form that @actions/core writes. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const match of text.matchAll(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)) outputs[match[1] ?? ""] = match[3] ?? ""
  return outputs
}
