import type { SeededIssue } from "../../ports/seeded-errors.ts"
import type { SmokeSession } from "./smoke-session.ts"

const SKEW_MS = 15 * 60_000

/** The issue of this test's error; null while there is none. Found by its token alone, whatever Datadog makes of the rest. */
export async function findSeeded({ task, ports, emittedAt }: SmokeSession): Promise<SeededIssue | null> {
  if (emittedAt === null) return null
  const found = await ports.errors.find({
    service: task.service.name,
    environment: task.environment,
    text: task.token,
    // Clocks differ.
    from: emittedAt - SKEW_MS,
    to: ports.clock.now() + SKEW_MS,
  })
  return found[0] ?? null
}
