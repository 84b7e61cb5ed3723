import type { Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { disabledWorkflows } from "../state/disabled-workflows.ts"
import { workflowId } from "../state/workflow-id.ts"
import { readWorkflow } from "../workflows/read-workflow.ts"
import { apiUrl, htmlUrl, isoTime, nodeId } from "./urls.ts"

/** A workflow file of the default branch as the API shows it. */
export async function workflowView(
  hub: Hub,
  repository: RepositoryState,
  path: string,
): Promise<Record<string, unknown>> {
  const id = workflowId(hub, repository, path)
  const file = path.slice(".github/workflows/".length)
  const head = await repository.git.resolve("HEAD")
  const workflow = head === null ? null : await readWorkflow(repository, head, path)
  return {
    id,
    node_id: nodeId("Workflow", id),
    name: workflow?.name ?? path,
    path,
    state: disabledWorkflows(repository).has(path) ? "disabled_manually" : "active",
    created_at: isoTime(repository.createdAt),
    updated_at: isoTime(repository.pushedAt),
    url: `${apiUrl(hub, repository)}/actions/workflows/${id}`,
    html_url: `${htmlUrl(hub, repository)}/blob/${repository.defaultBranch}/${path}`,
    badge_url: `${htmlUrl(hub, repository)}/workflows/${encodeURIComponent(file)}/badge.svg`,
  }
}
