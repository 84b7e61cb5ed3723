import type { JobView, RunView } from "../core/github-contract.ts"
import { isRecord } from "./is-record.ts"
import type { JobRecord, RunRecord, StepRecord } from "./records.ts"

/** A run as GitHub's API shows it. */
export function viewRun(run: RunRecord): RunView {
  return {
    id: run.id,
    name: run.tree?.file.name ?? run.workflow,
    title: run.name,
    path: run.workflow,
    event: run.event.name,
    status: run.status,
    conclusion: run.conclusion,
    ...headOf(run),
    actor: run.event.actor,
    attempt: run.attempt,
    createdAt: run.createdAt,
    updatedAt: run.updatedAt,
    jobs: run.jobs.map(viewJob),
  }
}

/** The jobs of a pull request run on its test merge, but what they say belongs to its head. */
function headOf({ event }: RunRecord): Pick<RunView, "headBranch" | "headSha"> {
  const request = event.payload["pull_request"]
  const head = isRecord(request) ? request["head"] : undefined
  if (event.name === "pull_request" && isRecord(head)) {
    return { headBranch: String(head["ref"]), headSha: String(head["sha"]) }
  }
  return { headBranch: event.ref.replace(/^refs\/(heads|tags)\//, ""), headSha: event.sha }
}

function viewJob(job: JobRecord): JobView {
  return {
    ...viewTimes(job),
    id: job.number,
    steps: job.steps.map(viewTimes),
    annotations: job.steps.flatMap(step => step.annotations),
  }
}

function viewTimes(record: JobRecord | StepRecord): Omit<JobView, "id" | "steps" | "annotations"> {
  const { name, status, conclusion, startedAt, completedAt } = record
  return { name, status, conclusion, startedAt, completedAt }
}
