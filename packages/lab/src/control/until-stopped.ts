import { fstatSync } from "node:fs"
import process from "node:process"

const WATCH_MS = 500
const PATIENCE_MS = 2000

/**
 * Resolves with what asks the process to end: a signal, the death of its parent, or the end of the pipe that it reads
 * from. A pipe that is closed already, as many harnesses leave it, asks for nothing. A signal that follows at
 * once is swallowed, because a Ctrl-C may arrive twice and must not break off the clean-up; a later one ends all.
 */
export function untilStopped(): Promise<string> {
  return new Promise(resolve => {
    let since = Number.POSITIVE_INFINITY
    const stop = (signal: string): void => {
      if (performance.now() - since > PATIENCE_MS) process.exit(1)
      since = Math.min(since, performance.now())
      resolve(signal)
    }
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop)
    const parent = process.ppid
    const watch = setInterval(() => {
      if (process.ppid !== parent) resolve("the parent's end")
    }, WATCH_MS)
    watch.unref()
    if (!readsFromPipe()) return
    const started = performance.now()
    process.stdin.on("error", () => resolve("the end of input"))
    process.stdin.on("end", () => {
      if (performance.now() - started > WATCH_MS) resolve("the end of input")
    })
    process.stdin.resume()
    process.stdin.unref?.()
  })
}

function readsFromPipe(): boolean {
  try {
    const input = fstatSync(0)
    return input.isFIFO() || input.isSocket()
  } catch {
    return false
  }
}
