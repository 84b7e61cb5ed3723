import { optionalFlag, optionalRecord, requiredText } from "../api/body.ts"
import { noContent, ok, param, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { invalidRequest, notFound, unprocessable } from "../errors.ts"
import { describeEvent, raise } from "../events/raise.ts"
import type { WorkflowEvent } from "../../core/github-contract.ts"
import { apiUrl, htmlUrl } from "../views/urls.ts"
import { workflowView } from "../views/workflow.ts"
import { disabledWorkflows } from "../state/disabled-workflows.ts"
import { workflowId } from "../state/workflow-id.ts"
import { dispatchInputs } from "../workflows/dispatch-inputs.ts"
import { listWorkflows, readWorkflow } from "../workflows/read-workflow.ts"

const mostInputs = 25

async function workflowPath(call: RepositoryCall): Promise<string> {
  const asked = param(call, "workflow")
  const paths = await listWorkflows(call.repository)
  const path = paths.find(
    candidate =>
      candidate === `.github/workflows/${asked}` || String(workflowId(call.hub, call.repository, candidate)) === asked,
  )
  if (path === undefined) throw notFound()
  return path
}

async function targetOf(call: RepositoryCall): Promise<{ readonly ref: string; readonly sha: string }> {
  const asked = requiredText(call.body, "ref")
  const { git } = call.repository
  for (const ref of [asked, `refs/heads/${asked}`, `refs/tags/${asked}`]) {
    const id = ref.startsWith("refs/") ? git.refs.get(ref) : null
    const sha = id === null ? null : await git.peel(id)
    if (sha !== null) return { ref, sha }
  }
  throw unprocessable(`No ref found for: ${asked}`)
}

async function describe(call: RepositoryCall): Promise<WorkflowEvent> {
  const path = await workflowPath(call)
  if (disabledWorkflows(call.repository).has(path))
    throw unprocessable("Cannot trigger a 'workflow_dispatch' on a disabled workflow")
  const { ref, sha } = await targetOf(call)
  const given = optionalRecord(call.body, "inputs") ?? {}
  const count = Object.keys(given).length
  if (count > mostInputs) {
    throw invalidRequest(`No more than ${mostInputs} properties are allowed; ${count} were supplied.`)
  }
  const workflow = await readWorkflow(call.repository, sha, path)
  if (workflow === null) throw notFound()
  const inputs = dispatchInputs(workflow, given)
  const payload = { inputs, ref, workflow: path }
  return describeEvent(call.hub, call, { name: "workflow_dispatch", ref, sha, payload, workflow: path })
}

async function dispatch(call: RepositoryCall): Promise<Reply> {
  const { hub, repository } = call
  const event = await describe(call)
  const wantsDetails = optionalFlag(call.body, "return_run_details") ?? false
  // The id is asked for first: raising the event makes the run, and then the next one would be another's.
  const id = hub.runs?.nextRunId(event) ?? null
  raise(hub, event)
  // Version 2026-03-10 always answers with the run; before it, only who asks gets it.
  const details = wantsDetails || call.headers.get("x-github-api-version") === "2026-03-10"
  if (!details || id === null) return noContent
  return ok({
    workflow_run_id: id,
    run_url: `${apiUrl(hub, repository)}/actions/runs/${id}`,
    html_url: `${htmlUrl(hub, repository)}/actions/runs/${id}`,
  })
}

async function enable(call: RepositoryCall): Promise<Reply> {
  disabledWorkflows(call.repository).delete(await workflowPath(call))
  return noContent
}

async function disable(call: RepositoryCall): Promise<Reply> {
  disabledWorkflows(call.repository).add(await workflowPath(call))
  return noContent
}

async function list(call: RepositoryCall): Promise<Reply> {
  const paths = await listWorkflows(call.repository)
  const workflows = await Promise.all(paths.map(path => workflowView(call.hub, call.repository, path)))
  return ok({ total_count: workflows.length, workflows })
}

async function get(call: RepositoryCall): Promise<Reply> {
  return ok(await workflowView(call.hub, call.repository, await workflowPath(call)))
}

export const workflowDispatchRoutes: readonly Route[] = [
  repositoryRoute(["POST", "/actions/workflows/:workflow/dispatches"], { actions: "write" }, dispatch),
  repositoryRoute(["GET", "/actions/workflows"], { actions: "read" }, list),
  repositoryRoute(["GET", "/actions/workflows/:workflow"], { actions: "read" }, get),
  repositoryRoute(["PUT", "/actions/workflows/:workflow/enable"], { actions: "write" }, enable),
  repositoryRoute(["PUT", "/actions/workflows/:workflow/disable"], { actions: "write" }, disable),
]
