import { markedToken, SMOKE_MARKER, type SmokeToken } from "./smoke-marker.ts"
import type { SmokeSession } from "./smoke-session.ts"

/** What an earlier test left behind. */
export type LeftOver = { readonly issueId: string; readonly token: string }

const HOUR_MS = 3_600_000
const SKEW_MS = 15 * 60_000
const LOOK_BACK_MS = 48 * HOUR_MS
/** No test takes so long. */
const OLDEST_RUN_MS = 6 * HOUR_MS
/** Of the oldest errors the rest has to wait for the next test. */
const MOST = 10

/**
 * Issues of tests that are over and that are still to be reviewed or still in the ledger: the issue is put away and the
 * record dropped last, so one of both shows whatever was interrupted.
 */
export async function findLeftOvers({ task, ports }: SmokeSession): Promise<readonly LeftOver[]> {
  const now = ports.clock.now()
  const issues = await ports.errors.find({
    service: task.service.name,
    environment: task.environment,
    text: SMOKE_MARKER,
    from: now - LOOK_BACK_MS,
    to: now + SKEW_MS,
  })
  const marked = issues.flatMap(issue => {
    const found = markedToken(issue.message)
    return found === null || found.text === task.token ? [] : [{ ...issue, ...found }]
  })
  if (marked.length === 0) return []
  const { tokens } = await ports.index.newest(task.config.ledger.namespace)
  const found: LeftOver[] = []
  for (const { id, state, text, token } of marked) {
    if (found.length === MOST) break
    if (state === "IGNORED" && !tokens.has(id)) continue
    if (await isOver({ task, ports }, token, now)) found.push({ issueId: id, token: text })
  }
  return found
}

async function isOver(
  { ports }: Pick<SmokeSession, "task" | "ports">,
  { runId, startedAt }: SmokeToken,
  now: number,
): Promise<boolean> {
  if (now - startedAt > OLDEST_RUN_MS) return true
  return (await ports.runs.run(runId))?.status === "completed"
}
