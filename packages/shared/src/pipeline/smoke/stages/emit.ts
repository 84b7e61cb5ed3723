import { ConfigError } from "../../../errors.ts"
import { againOnce } from "../again-once.ts"
import { failed } from "../failed.ts"
import { passed } from "../passed.ts"
import { seededError } from "../seeded-error.ts"
import type { OwnCause, SmokeSession, StageEnd } from "../smoke-session.ts"

/** Logs the seeded error, as an application would. */
export async function emit(session: SmokeSession): Promise<StageEnd> {
  const { task, ports } = session
  if (task.site !== task.config.site)
    return failed(
      `DATADOG_SITE is ${task.site}, and .github/auto-triage.yml says ${task.config.site}`,
      null,
      otherSite(),
    )
  session.emittedAt = ports.clock.now()
  try {
    // Twice the same error is still one issue.
    await againOnce(() => ports.errors.emit(seededError(task)))
  } catch (error) {
    // What was refused is not there; what was lost on the way may be.
    if (error instanceof ConfigError) session.emittedAt = null
    throw error
  }
  return passed(`Datadog's log intake took the error ${task.token} of ${task.service.name} in ${task.environment}`)
}

function otherSite(): OwnCause {
  return {
    id: "datadog-site",
    why: "the variable DATADOG_SITE and the key site of the configuration name different sites; the keys are of one of both",
    fix: "make the variable DATADOG_SITE and site in .github/auto-triage.yml the site of your organisation",
  }
}
