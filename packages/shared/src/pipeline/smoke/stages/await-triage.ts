import type { PipelineJob } from "../../../ports/pipeline-runs.ts"
import { failed } from "../failed.ts"
import { isTriage } from "../is-triage.ts"
import { passed } from "../passed.ts"
import type { OwnCause, SmokeSession, StageEnd } from "../smoke-session.ts"
import { waitFor } from "../wait-for.ts"

/** Waits until the job that triages has ended; a ticket that it could not make is told by the next stage, what follows it by later ones. */
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
  session.triageId = end.id
  if (end.conclusion === "success") return passed("the triage succeeded", end.url)
  return judgeFailure(session, end)
}

async function judgeFailure(session: SmokeSession, end: PipelineJob): Promise<StageEnd> {
  const said = await session.ports.runs.annotations(end.id)
  const step = end.failedStep === null ? "" : ` at "${end.failedStep}"`
  const seen = `the triage ended with ${end.conclusion ?? "nothing"}${step}`
  const fault = failed(seen, end.url, ...said.map(toCause), read(end))
  // The ticket is there then; the stage of the fix asks the gate once more, and tells what it says.
  if (session.task.mode === "full" && end.failedStep === "gate")
    return passed("the error was triaged; the gate failed", end.url)
  if (!isAboutTicket(end, said)) return fault
  session.ticketFault = fault
  return passed("the error was scored; no ticket came of it", end.url)
}

/** The step that makes the ticket also asks GitHub, for the ledger. */
function isAboutTicket({ failedStep }: PipelineJob, said: readonly string[]): boolean {
  return /\bticket\b/.test(failedStep ?? "") && said.some(message => /jira/i.test(message))
}

function toCause(message: string): OwnCause {
  return { id: "triage-said", why: message, fix: "change what the message names" }
}

function read({ url }: PipelineJob): OwnCause {
  return { id: "triage-log", guess: true, why: "the log of the failed step says more", fix: `open ${url}` }
}

function waiting(): OwnCause {
  return {
    id: "run-waiting",
    guess: true,
    why: "no runner took the job, or an environment waits for a person",
    fix: "open the run with the link above; look at the runners, at the minutes that are left, and at approvals",
  }
}

function unstarted(): OwnCause {
  return {
    id: "run-unstarted",
    guess: true,
    why: "GitHub could not start the job: the workflow file, or what it uses, is not valid or not allowed",
    fix: "open the run with the link above, and look at Settings > Actions > General",
  }
}
