import { spawn, type ChildProcess } from "node:child_process"
import { constants } from "node:os"
import type { Cancellation } from "../cancellation.ts"
import { createLineSplitter } from "../commands/line-splitter.ts"
import type { RunnerDelays } from "../runner-options.ts"
import { findOrphans } from "./find-orphans.ts"
import { killGroup } from "./kill-group.ts"
import { stopProcess } from "./stop-process.ts"

export type ProcessSpec = {
  readonly command: string
  readonly args: readonly string[]
  readonly directory: string
  readonly env: Readonly<Record<string, string>>
  readonly cancellation: Cancellation
  onLine(line: string, stream: "stdout" | "stderr"): void
}

export interface JobProcesses {
  /** NAME=value pairs that every process of the job carries, so that those it leaves behind are found. */
  readonly env: Readonly<Record<string, string>>
  /**
   * Runs a process in a group of its own. Resolves with its exit code, 128 + number for one that died of a signal.
   * Processes that it leaves behind live on until killAll().
   * @throws Error where it cannot be started
   */
  run(spec: ProcessSpec): Promise<number>
  readonly pids: () => readonly number[]
  /** Kills what runs, and what processes of this job left behind. Nothing can be started afterwards. */
  killAll(): void
}

/** @param directory where the job works: whatever still works there when the job ends is the job's */
export function createJobProcesses(
  job: { readonly trackingId: string; readonly directory: string },
  delays: RunnerDelays,
): JobProcesses {
  const { trackingId, directory } = job
  const running = new Map<number, ChildProcess>()
  const sessions = new Set<number>()
  let closed = false

  return {
    env: { RUNNER_TRACKING_ID: trackingId },
    pids: () => [...running.keys()],
    async run(spec) {
      if (closed) throw new Error("The runner has been shut down")
      const child = spawn(spec.command, spec.args, {
        cwd: spec.directory,
        env: spec.env,
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
      })
      const { pid } = child
      if (pid !== undefined) {
        running.set(pid, child)
        sessions.add(pid)
      }
      try {
        return await waitFor(child, spec, delays)
      } finally {
        if (pid !== undefined) running.delete(pid)
      }
    },
    killAll() {
      closed = true
      for (const pid of running.keys()) killGroup(pid)
      if (sessions.size === 0) return
      for (const pid of findOrphans({ marker: `RUNNER_TRACKING_ID=${trackingId}`, sessions, directory })) killOne(pid)
    },
  }
}

function waitFor(child: ChildProcess, spec: ProcessSpec, delays: RunnerDelays): Promise<number> {
  const splitters = (["stdout", "stderr"] as const).map(name => {
    const splitter = createLineSplitter(line => spec.onLine(line, name))
    child[name]?.on("data", (chunk: Buffer) => splitter.write(chunk))
    return splitter
  })
  let stopWaiting = (): void => undefined
  const forget = spec.cancellation.onCancel(() => {
    stopWaiting = stopProcess(child, delays)
  })
  return new Promise((resolve, reject) => {
    let grace: NodeJS.Timeout | undefined
    child.on("error", reject)
    child.on("exit", () => {
      forget()
      stopWaiting()
      // A process left behind may hold the pipes open for ever.
      grace = setTimeout(() => {
        child.stdout?.destroy()
        child.stderr?.destroy()
      }, delays.stream)
    })
    child.on("close", (code, signal) => {
      clearTimeout(grace)
      for (const splitter of splitters) splitter.end()
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]))
    })
  })
}

function killOne(pid: number): void {
  try {
    process.kill(pid, "SIGKILL")
  } catch {
    // It ended by itself meanwhile.
  }
}
