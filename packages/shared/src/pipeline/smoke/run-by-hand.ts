import type { PipelineJob } from "../../ports/pipeline-runs.ts"
import { isTriage } from "./is-triage.ts"
import type { OwnCause, SmokeSession } from "./smoke-session.ts"

export type TriagedByHand = { readonly url: string; readonly job: PipelineJob | null }

/** The run for the issue that was started by hand since then, once its triage has ended; null before. */
export async function runByHand({ task, ports, issueId }: SmokeSession, since: number): Promise<TriagedByHand | null> {
  const runs = (await ports.runs.ofWorkflow(task.workflow, { event: "workflow_dispatch", since })) ?? []
  const run = runs.find(({ title }) => issueId !== null && title.toLowerCase().includes(issueId))
  if (run === undefined) return null
  const job = (await ports.runs.jobs(run.id)).find(isTriage) ?? null
  return run.status === "completed" || job?.status === "completed" ? { url: run.url, job } : null
}

/** What its failure said. */
export async function saidByHand({ ports }: SmokeSession, run: TriagedByHand | null): Promise<readonly OwnCause[]> {
  if (run === null || run.job === null || run.job.conclusion === "success") return []
  const said = await ports.runs.annotations(run.job.id)
  return said.map(why => ({ id: "triage-said", why, fix: "change what the message names" }))
}
