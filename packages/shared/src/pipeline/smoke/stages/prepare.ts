import { ConfigError, UpstreamError } from "../../../errors.ts"
import { failed } from "../failed.ts"
import { findLeftOvers } from "../find-left-overs.ts"
import { passed } from "../passed.ts"
import { removeTraces } from "../remove-traces.ts"
import type { SmokeSession, StageEnd } from "../smoke-session.ts"

/** Looks that the test can be meant, and removes what earlier ones left that were killed. */
export async function prepare(session: SmokeSession): Promise<StageEnd> {
  const { task } = session
  const { environments, name } = task.service
  if (environments.length > 0 && !environments.some(known => known.toLowerCase() === task.environment.toLowerCase()))
    return failed(`the service ${name} has no environment "${task.environment}"`, null, {
      id: "environment",
      why: "the configuration lists other environments for the service",
      fix: `choose one of ${environments.join(", ")}, or name another service under smoke.service in .github/auto-triage.yml`,
    })
  return passed(`${name} in ${task.environment}; ${await tidy(session)}`)
}

/** In words. Whoever may not look finds it out at the stage that needs the same right. */
async function tidy(session: SmokeSession): Promise<string> {
  try {
    const found = await findLeftOvers(session)
    const ends = []
    for (const { issueId, token } of found) ends.push(await removeTraces(session, { issueId, token }))
    const left = ends.flatMap(end => end.left)
    if (found.length === 0) return "nothing was left over by earlier tests"
    return `the traces of ${found.length} earlier tests were removed${left.length === 0 ? "" : `, but not all: ${left.join("; ")}`}`
  } catch (error) {
    if (error instanceof ConfigError || error instanceof UpstreamError) return "left-overs could not be looked for"
    throw error
  }
}
