import type { PipelineRun } from "../../ports/pipeline-runs.ts"
import { readRecord } from "./read-record.ts"
import type { SmokeSession } from "./smoke-session.ts"

/** The run that triages the issue, by what names it: the ledger's record, the lock that the job holds, or the title of the run. */
export async function findRun(session: SmokeSession): Promise<PipelineRun | null> {
  const { task, ports, issueId, emittedAt } = session
  if (issueId === null || emittedAt === null) return null
  session.record = await readRecord(session)
  const [held] = await ports.runs.inGroup(`auto-triage-${issueId}`)
  const id = session.record?.value.holder.runId ?? held
  const named = id === undefined ? null : await ports.runs.run(id)
  if (named !== null) return named
  const since = (await ports.runs.ofWorkflow(task.workflow, { since: emittedAt })) ?? []
  return since.find(({ title }) => title.toLowerCase().includes(issueId)) ?? null
}
