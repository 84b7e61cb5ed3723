import type { PipelineJob } from "../../../ports/pipeline-runs.ts"
import { failed } from "../failed.ts"
import { passed } from "../passed.ts"
import type { OwnCause, SmokeSession, StageEnd } from "../smoke-session.ts"
import { waitFor } from "../wait-for.ts"

/** Waits until the job that triages has ended; what follows it has stages of its own. */
export async function awaitTriage(session: SmokeSession): Promise<StageEnd> {
  const { task, ports } = session
  const runId = session.runId ?? ""
  const end = await waitFor(session, task.waits.triage, async () => {
    const run = await ports.runs.run(runId)
    const job = (await ports.runs.jobs(runId)).find(isTriage)
    if (job?.status === "completed") return job
    return run?.status === "completed" ? ("without-job" as const) : null
  })
  const run = await ports.runs.run(runId)
  const url = run?.url ?? null
  if (end === null) return failed(`the run has not ended in time (${run?.status ?? "gone"})`, url, waiting())
  if (end === "without-job") return failed(`the run ended with ${run?.conclusion ?? "nothing"}`, url, unstarted())
  if (end.conclusion === "success") return passed("the triage succeeded", end.url)
  const said = await ports.runs.annotations(end.id)
  const step = end.failedStep === null ? "" : ` at "${end.failedStep}"`
  return failed(`the triage ended with ${end.conclusion ?? "nothing"}${step}`, end.url, ...said.map(toCause), read(end))
}

function isTriage({ name }: PipelineJob): boolean {
  return name === "triage" || name.endsWith("/ triage")
}

function toCause(message: string): OwnCause {
  return { id: "triage-said", why: message, fix: "change what the message names" }
}

function read({ url }: PipelineJob): OwnCause {
  return { id: "triage-log", why: "the log of the failed step says more", fix: `open ${url}` }
}

function waiting(): OwnCause {
  return {
    id: "run-waiting",
    why: "no runner took the job, or an environment waits for a person",
    fix: "open the run with the link above; look at the runners, at the minutes that are left, and at approvals",
  }
}

function unstarted(): OwnCause {
  return {
    id: "run-unstarted",
    why: "GitHub could not start the job: the workflow file, or what it uses, is not valid or not allowed",
    fix: "open the run with the link above, and look at Settings > Actions > General",
  }
}
