import type { LabClock } from "../../core/clock.ts"

export interface VirtualClock extends LabClock {
  /** Moves time without running anything. */
  advance(ms: number): void
  /** Runs what is due next, at its time. False where nothing is. */
  step(): Promise<boolean>
}

/** A clock that stands still until it is told to settle, and then jumps from one due task to the next. */
export function virtualClock(start: number): VirtualClock {
  let now = start
  const due: { at: number; what: string; task: () => void | Promise<void> }[] = []
  const step = async (): Promise<boolean> => {
    due.sort((a, b) => a.at - b.at)
    const next = due.shift()
    if (next === undefined) return false
    now = Math.max(now, next.at)
    await next.task()
    return true
  }
  return {
    now: () => now,
    sleep: async ms => void (now += ms),
    later: (delayMs, what, task) => void due.push({ at: now + delayMs, what, task }),
    pending: () => due.map(({ what }) => what),
    async settled() {
      while (await step());
    },
    close: () => void (due.length = 0),
    advance: ms => void (now += ms),
    step,
  }
}
