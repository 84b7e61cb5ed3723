import type { RunView } from "../../core/github-contract.ts"
import { ok, param, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { paginate } from "../api/paginate.ts"
import { ApiError, notFound } from "../errors.ts"
import { workflowId } from "../state/workflow-id.ts"
import { artifactView } from "../views/artifact.ts"
import { jobView } from "../views/job.ts"
import { runView } from "../views/run.ts"

function find(call: RepositoryCall): RunView {
  const run = call.hub.runs?.get(call.repository.fullName, Number(param(call, "run"))) ?? null
  if (run === null) throw notFound()
  return run
}

function isAskedFor(call: RepositoryCall, run: RunView): boolean {
  const { query } = call
  const status = query.get("status")
  const matches = (key: string, value: string): boolean => query.get(key) === null || query.get(key) === value
  return (
    (status === null || status === run.status || status === run.conclusion) &&
    matches("event", run.event) &&
    matches("branch", run.headBranch) &&
    matches("head_sha", run.headSha) &&
    matches("actor", run.actor)
  )
}

async function answer(call: RepositoryCall, runs: readonly RunView[]): Promise<Reply> {
  const matching = runs.filter(run => isAskedFor(call, run)).toSorted((left, right) => right.id - left.id)
  const { items, headers } = paginate(call, matching)
  const views = await Promise.all(items.map(run => runView(call.hub, call.repository, run)))
  return { ...ok({ total_count: matching.length, workflow_runs: views }), headers }
}

function list(call: RepositoryCall): Promise<Reply> {
  return answer(call, call.hub.runs?.list(call.repository.fullName) ?? [])
}

function listOfWorkflow(call: RepositoryCall): Promise<Reply> {
  const { hub, repository } = call
  const asked = param(call, "workflow")
  const runs = hub.runs?.list(repository.fullName) ?? []
  return answer(
    call,
    runs.filter(
      run => run.path === `.github/workflows/${asked}` || String(workflowId(hub, repository, run.path)) === asked,
    ),
  )
}

function cancel(call: RepositoryCall): Reply {
  const run = find(call)
  if (call.hub.runs?.cancel(call.repository.fullName, run.id) === true) return { status: 202, body: {} }
  throw new ApiError(409, "Cannot cancel a workflow run that is completed.")
}

function rerun(call: RepositoryCall): Reply {
  const run = find(call)
  if (call.hub.runs?.rerun(call.repository.fullName, run.id) === true) return { status: 201, body: {} }
  throw new ApiError(403, "This workflow is already running")
}

function rerunFailed(call: RepositoryCall): Reply {
  const run = find(call)
  if (call.hub.runs?.rerunFailed?.(call.repository.fullName, run.id) === true) return { status: 201, body: {} }
  throw new ApiError(403, "This workflow run cannot be retried")
}

/** A run that waits is let go by a person who may write; what a workflow does itself would be no approval. */
function approve(call: RepositoryCall): Reply {
  const { hub, repository, token } = call
  const run = find(call)
  if (token.kind === "job") throw new ApiError(403, "Resource not accessible by integration")
  const role = repository.collaborators.get(token.login.toLowerCase()) ?? "none"
  if (token.kind === "pat" && role !== "write" && role !== "admin") {
    throw new ApiError(403, "Must have write access to the repository.")
  }
  if (hub.runs?.approve?.(repository.fullName, run.id) === true) return { status: 201, body: {} }
  throw new ApiError(403, "This run does not require approval.")
}

function jobs(call: RepositoryCall): Reply {
  const { hub, repository } = call
  const run = find(call)
  const all = run.jobs ?? []
  const { items, headers } = paginate(call, all)
  return { ...ok({ total_count: all.length, jobs: items.map(job => jobView(hub, repository, { run, job })) }), headers }
}

function artifacts(call: RepositoryCall): Reply {
  const { hub, repository } = call
  const run = find(call)
  const name = call.query.get("name")
  const known = hub.runs?.artifacts?.(repository.fullName, run.id) ?? []
  const all = known.filter(artifact => name === null || artifact.name === name)
  const { items, headers } = paginate(call, all)
  const views = items.map(artifact => artifactView(hub, repository, { run, artifact }))
  return { ...ok({ total_count: all.length, artifacts: views }), headers }
}

export const runRoutes: readonly Route[] = [
  repositoryRoute(["GET", "/actions/runs"], { actions: "read" }, list),
  repositoryRoute(["GET", "/actions/workflows/:workflow/runs"], { actions: "read" }, listOfWorkflow),
  repositoryRoute(["GET", "/actions/runs/:run"], { actions: "read" }, async call =>
    ok(await runView(call.hub, call.repository, find(call))),
  ),
  repositoryRoute(["POST", "/actions/runs/:run/cancel"], { actions: "write" }, cancel),
  repositoryRoute(["POST", "/actions/runs/:run/rerun"], { actions: "write" }, rerun),
  repositoryRoute(["POST", "/actions/runs/:run/rerun-failed-jobs"], { actions: "write" }, rerunFailed),
  repositoryRoute(["POST", "/actions/runs/:run/approve"], { actions: "write" }, approve),
  repositoryRoute(["GET", "/actions/runs/:run/jobs"], { actions: "read" }, jobs),
  repositoryRoute(["GET", "/actions/runs/:run/artifacts"], { actions: "read" }, artifacts),
]
