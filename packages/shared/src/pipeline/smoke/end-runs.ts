import type { SmokeSession } from "./smoke-session.ts"
import { waitFor } from "./wait-for.ts"

/** `atWork` is how many runs go on; a ticket that they make later, only the next test can close. */
export type EndedRuns = { readonly cancelled: number; readonly atWork: number }

/** Of the ten seconds between the cancellation of a job and its end. */
const LAST_MS = 5000
const LAST_POLL_MS = 500

/** Lets runs about an issue come to their end, and cancels those that do not. */
export async function endRuns(session: SmokeSession, issueId: string): Promise<EndedRuns> {
  const { ports, task } = session
  const own = session.issueId === issueId && session.runId !== null ? [session.runId] : []
  const atWork = async (): Promise<readonly string[]> => {
    const [triage, fix] = await Promise.all([
      ports.runs.inGroup(`auto-triage-${issueId}`),
      ports.runs.inGroup(`auto-fix-${issueId}`),
    ])
    const states = await Promise.all(own.map(id => ports.runs.run(id)))
    const waiting = states.flatMap(run => (run === null || run.status === "completed" ? [] : [run.id]))
    return [...new Set([...triage, ...fix, ...waiting])]
  }
  const ended = async (): Promise<true | null> => ((await atWork()).length === 0 ? true : null)
  if ((await waitFor(session, task.waits.settle, ended)) !== null) return { cancelled: 0, atWork: 0 }
  const late = await atWork()
  for (const id of late) await ports.runs.cancel(id)
  const last = ports.cancelled.aborted ? hurried(session) : session
  const all = (await waitFor(last, task.waits.settle, ended)) !== null
  return { cancelled: late.length, atWork: all ? 0 : (await atWork()).length }
}

/** A cancelled test waits for nothing any more but for the end of what it has just cancelled itself. */
function hurried({ task, ports, until }: SmokeSession): Parameters<typeof waitFor>[0] {
  return {
    until: Math.min(until, ports.clock.now() + LAST_MS),
    ports: { ...ports, cancelled: new AbortController().signal },
    task: { ...task, waits: { ...task.waits, poll: LAST_POLL_MS } },
  }
}
