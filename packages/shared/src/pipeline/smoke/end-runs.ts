import type { SmokeSession } from "./smoke-session.ts"
import { waitFor } from "./wait-for.ts"

/** Lets runs about an issue come to their end, and cancels those that do not: a ticket that comes later, nobody would close. */
export async function endRuns(session: SmokeSession, issueId: string): Promise<string | null> {
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
  if ((await waitFor(session, task.waits.settle, ended)) !== null) return null
  const late = await atWork()
  for (const id of late) await ports.runs.cancel(id)
  await waitFor(session, task.waits.settle, ended)
  return late.length === 0 ? null : `${late.length} runs were cancelled`
}
