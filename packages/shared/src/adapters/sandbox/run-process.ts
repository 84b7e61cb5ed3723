import { type ChildProcess, spawn } from "node:child_process"
import type { Readable } from "node:stream"
import type { CommandEnd, SandboxedCommand } from "../../ports/sandbox.ts"
import { OutputTail } from "./output-tail.ts"

export type Signal = "SIGINT" | "SIGTERM" | "SIGKILL"

/** A process that stands for the command: the command itself, or what runs it. */
export type Started = {
  readonly argv: readonly [string, ...string[]]
  readonly cwd: string
  /** Milliseconds between one signal and the next stronger one. */
  readonly graceMs: number
  /** Sends a signal to the command and all that it started. */
  readonly signal: (child: ChildProcess, name: Signal) => void
  /** After the process ended: resolves when nothing that it started is left. */
  readonly sweep: (child: ChildProcess) => Promise<void>
  /** Gets the fourth of the process's files where it is wanted. */
  readonly status?: (stream: Readable) => void
}

// What holds a pipe open after everything was killed is no longer listened to.
const DRAIN_MS = 1_000

const NOT_FOUND = 127

/** Starts a process in its own group, feeds it, bounds its time and output, and resolves when nothing of it is left. */
export async function runProcess(command: SandboxedCommand, started: Started): Promise<CommandEnd> {
  const startedAt = performance.now()
  const [program, ...args] = started.argv
  const child = spawn(program, args, {
    cwd: started.cwd,
    env: command.env,
    detached: true,
    stdio: ["pipe", "pipe", "pipe", started.status === undefined ? "ignore" : "pipe"],
  })
  started.status?.(child.stdio[3] as Readable)
  const outputs = [new OutputTail(command.maxOutputBytes), new OutputTail(command.maxOutputBytes)] as const
  child.stdout?.on("data", (chunk: Buffer) => outputs[0].push(chunk))
  child.stderr?.on("data", (chunk: Buffer) => outputs[1].push(chunk))
  // A command may end without reading what it is given.
  child.stdin?.on("error", () => undefined).end(command.stdin ?? "")
  child.once("error", error => outputs[1].push(Buffer.from(`${error.message}\n`)))
  const limits = limit(command, (name: Signal) => started.signal(child, name), started.graceMs)
  try {
    const { code, signal } = await ended(child)
    limits.clear()
    await started.sweep(child)
    await drained(child)
    const ms = Math.round(performance.now() - startedAt)
    return { code, signal, timedOut: limits.timedOut(), stdout: outputs[0].text(), stderr: outputs[1].text(), ms }
  } finally {
    limits.clear()
  }
}

/** Signals at the time limit or on abort, each time a stronger one. */
function limit(command: SandboxedCommand, send: (name: Signal) => void, graceMs: number) {
  const signals: Signal[] = command.endSignal === "SIGINT" ? ["SIGINT", "SIGTERM", "SIGKILL"] : ["SIGTERM", "SIGKILL"]
  let timedOut = false
  let timer: NodeJS.Timeout
  const escalate = (): void => {
    const next = signals.shift()
    if (next === undefined) return
    send(next)
    timer = setTimeout(escalate, graceMs)
  }
  timer = setTimeout(() => {
    timedOut = true
    escalate()
  }, command.timeoutMs)
  const abort = (): void => {
    clearTimeout(timer)
    escalate()
  }
  if (command.abort?.aborted === true) abort()
  else command.abort?.addEventListener("abort", abort, { once: true })
  const clear = (): void => {
    clearTimeout(timer)
    command.abort?.removeEventListener("abort", abort)
  }
  return { clear, timedOut: () => timedOut }
}

function ended(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  return new Promise(resolve => {
    // As a shell says it of a program that cannot be started.
    child.once("error", () => resolve({ code: NOT_FOUND, signal: null }))
    child.once("exit", (code, signal) => resolve({ code, signal }))
  })
}

function drained(child: ChildProcess): Promise<void> {
  const open = [child.stdout, child.stderr].filter(stream => stream !== null && !stream.closed)
  if (open.length === 0) return Promise.resolve()
  return new Promise(resolve => {
    const timer = setTimeout(() => {
      for (const stream of open) stream?.destroy()
      resolve()
    }, DRAIN_MS)
    child.once("close", () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
