import { ConfigError, UpstreamError } from "../../../errors.ts"
import { failed } from "../failed.ts"
import { findLeftOvers, type LeftOver } from "../find-left-overs.ts"
import { passed } from "../passed.ts"
import { removeTraces } from "../remove-traces.ts"
import type { SmokeSession, StageEnd } from "../smoke-session.ts"

/** Looks that the test can be meant, and removes what earlier ones left that were killed. */
export async function prepare(session: SmokeSession): Promise<StageEnd> {
  const { task } = session
  if (task.fault !== null)
    return failed(task.fault, null, { id: "configuration", why: task.fault, fix: "change what the message names" })
  const { environments, name } = task.service
  if (environments.length > 0 && !environments.some(known => known.toLowerCase() === task.environment.toLowerCase()))
    return failed(`the service ${name} has no environment "${task.environment}"`, null, {
      id: "environment",
      why: "the configuration lists other environments for the service",
      fix: `choose one of ${environments.join(", ")}, or name another service under smoke.service in .github/auto-triage.yml`,
    })
  return passed(`${name} in ${task.environment}; ${await tidy(session)}`)
}

/** What could not be removed. Old runs get only so much of this test's time. */
async function removeAll(session: SmokeSession, found: readonly LeftOver[]): Promise<readonly string[]> {
  const { ports, task } = session
  const limited = { ...session, until: Math.min(session.until, ports.clock.now() + task.waits.tidy) }
  const left: string[] = []
  for (const { issueId, token } of found) left.push(...(await removeTraces(limited, { issueId, token })).left)
  return left
}

/** In words. Whoever may not look finds it out at the stage that needs the same right. */
async function tidy(session: SmokeSession): Promise<string> {
  try {
    const found = await findLeftOvers(session)
    if (found.length === 0) return "nothing was left over by earlier tests"
    const left = await removeAll(session, found)
    return `the traces of ${found.length} earlier tests were removed${left.length === 0 ? "" : `, but not all: ${left.join("; ")}`}`
  } catch (error) {
    if (error instanceof ConfigError || error instanceof UpstreamError) return "left-overs could not be looked for"
    throw error
  }
}
