import type { SmokePorts } from "./smoke-ports.ts"
import type { SmokeSession } from "./smoke-session.ts"

/**
 * Asks until there is something, or null after `ms`, at the end of the session's time, or where the run is cancelled. The
 * last question comes after the time is up.
 */
export async function waitFor<T>(
  { task, ports, until }: Pick<SmokeSession, "task" | "ports" | "until">,
  ms: number,
  ask: () => Promise<T | null>,
): Promise<T | null> {
  const deadline = Math.min(ports.clock.now() + ms, until)
  for (;;) {
    const late = ports.clock.now() >= deadline || ports.cancelled.aborted
    const found = await ask()
    if (found !== null || late) return found
    await pause(ports, task.waits.poll)
  }
}

/** The runner leaves a cancelled job ten seconds, so nobody sleeps through that. */
function pause({ clock, cancelled }: Pick<SmokePorts, "clock" | "cancelled">, ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = (): void => resolve()
    cancelled.addEventListener("abort", wake, { once: true })
    clock
      .sleep(ms)
      .then(wake, reject)
      .finally(() => cancelled.removeEventListener("abort", wake))
  })
}
