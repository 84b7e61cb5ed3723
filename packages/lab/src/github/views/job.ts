import type { JobView, RunView } from "../../core/github-contract.ts"
import type { Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { apiUrl, htmlUrl, isoTime, nodeId } from "./urls.ts"

/** A job of a workflow run as the API shows it. */
export function jobView(
  hub: Hub,
  repository: RepositoryState,
  of: { readonly run: RunView; readonly job: JobView },
): Record<string, unknown> {
  const { run, job } = of
  const api = apiUrl(hub, repository)
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: run.attempt,
    node_id: nodeId("CheckRun", job.id),
    head_sha: run.headSha,
    head_branch: run.headBranch,
    workflow_name: run.name,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${htmlUrl(hub, repository)}/actions/runs/${run.id}/job/${job.id}`,
    check_run_url: `${api}/check-runs/${job.id}`,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    created_at: isoTime(run.createdAt),
    ...times(job, run.createdAt),
    labels: ["ubuntu-latest"],
    steps: job.steps.map(({ name, status, conclusion, ...at }, index) => ({
      name,
      status,
      conclusion,
      number: index + 1,
      ...times(at, null),
    })),
  }
}

function times(
  at: Pick<JobView, "startedAt" | "completedAt">,
  otherwise: number | null,
): Record<"started_at" | "completed_at", string | null> {
  const text = (time: number | null): string | null => (time === null ? null : isoTime(time))
  return { started_at: text(at.startedAt ?? otherwise), completed_at: text(at.completedAt) }
}
