import type { SmokeSession } from "./smoke-session.ts"

/** Asks until there is something, or null after `ms`. The last question comes after the time is up. */
export async function waitFor<T>(
  { task, ports }: SmokeSession,
  ms: number,
  ask: () => Promise<T | null>,
): Promise<T | null> {
  const { clock } = ports
  const deadline = clock.now() + ms
  for (;;) {
    const late = clock.now() >= deadline
    const found = await ask()
    if (found !== null || late) return found
    await clock.sleep(task.waits.poll)
  }
}
