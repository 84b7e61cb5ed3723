import type { Clock } from "@auto-triage/shared/ports/clock"

/** A clock whose future is visible: what is scheduled counts as "due" until it has run. */
export interface LabClock extends Clock {
  /** Runs `task` after `delayMs`; it keeps the lab from being idle until it is done. Errors of tasks are collected. */
  later(delayMs: number, what: string, task: () => void | Promise<void>): void
  /** What is scheduled or running now. */
  pending(): readonly string[]
  /** Resolves when nothing is pending. */
  settled(): Promise<void>
  close(): void
}

export function realClock(onError: (what: string, error: unknown) => void): LabClock {
  const pending = new Map<number, string>()
  const timers = new Map<number, NodeJS.Timeout>()
  const waiters = new Set<() => void>()
  let next = 0

  function finish(id: number): void {
    pending.delete(id)
    timers.delete(id)
    if (pending.size > 0) return
    for (const wake of waiters) wake()
    waiters.clear()
  }

  return {
    now: () => Date.now(),
    sleep: ms => new Promise(resolve => setTimeout(resolve, ms)),
    later(delayMs, what, task) {
      const id = next++
      pending.set(id, what)
      const run = async (): Promise<void> => {
        try {
          await task()
        } catch (error) {
          onError(what, error)
        } finally {
          finish(id)
        }
      }
      timers.set(
        id,
        setTimeout(() => void run(), delayMs),
      )
    },
    pending: () => [...pending.values()],
    settled: () => (pending.size === 0 ? Promise.resolve() : new Promise(resolve => waiters.add(resolve))),
    close() {
      for (const timer of timers.values()) clearTimeout(timer)
      pending.clear()
      timers.clear()
    },
  }
}
