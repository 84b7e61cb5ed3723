import { ConfigError } from "../../../errors.ts"
import { passed } from "../passed.ts"
import { seededError } from "../seeded-error.ts"
import type { SmokeSession, StageEnd } from "../smoke-session.ts"

/** Logs the seeded error, as an application would. */
export async function emit(session: SmokeSession): Promise<StageEnd> {
  const { task, ports } = session
  session.emittedAt = ports.clock.now()
  try {
    await ports.errors.emit(seededError(task))
  } catch (error) {
    // What was refused is not there; what was lost on the way may be.
    if (error instanceof ConfigError) session.emittedAt = null
    throw error
  }
  return passed(`Datadog's log intake took the error ${task.token} of ${task.service.name} in ${task.environment}`)
}
