import type { ChildProcess } from "node:child_process"
import type { RunnerDelays } from "../runner-options.ts"
import { killGroup } from "./kill-group.ts"

/** SIGINT, later SIGTERM, later SIGKILL of the whole group; returns what stops the waiting once the process has ended. */
export function stopProcess(child: ChildProcess, delays: RunnerDelays): () => void {
  const timers: NodeJS.Timeout[] = []
  child.kill("SIGINT")
  timers.push(setTimeout(() => child.kill("SIGTERM"), delays.interrupt))
  timers.push(setTimeout(() => killGroup(child.pid), delays.interrupt + delays.terminate))
  return () => timers.forEach(timer => clearTimeout(timer))
}
