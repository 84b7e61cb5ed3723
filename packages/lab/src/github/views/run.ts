import type { RunView } from "../../core/github-contract.ts"
import type { CommitObject } from "../git/commit-object.ts"
import type { Hub } from "../state/hub.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import { workflowId } from "../state/workflow-id.ts"
import { pullReferences } from "./check-run.ts"
import { commitTime } from "./commit.ts"
import { repositoryView } from "./repository.ts"
import { apiUrl, htmlUrl, isoTime, nodeId } from "./urls.ts"
import { userView } from "./user.ts"

function headCommit(id: string, commit: CommitObject | null): Record<string, unknown> | null {
  if (commit === null) return null
  const { author, committer } = commit
  return {
    id,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commitTime(committer),
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  }
}

function runNumber(hub: Hub, repository: RepositoryState, run: RunView): number {
  const all = hub.runs?.list(repository.fullName) ?? []
  return all.filter(other => other.path === run.path && other.id <= run.id).length
}

/** A workflow run as the API shows it. */
export async function runView(hub: Hub, repository: RepositoryState, run: RunView): Promise<Record<string, unknown>> {
  const url = `${apiUrl(hub, repository)}/actions/runs/${run.id}`
  const workflow = workflowId(hub, repository, run.path)
  const suite = `${apiUrl(hub, repository)}/check-suites/${run.id}`
  const actor = userView(hub, run.actor)
  const home = repositoryView(hub, repository)
  return {
    id: run.id,
    name: run.name,
    display_title: run.title ?? run.name,
    node_id: nodeId("WorkflowRun", run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId("CheckSuite", run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    run_number: runNumber(hub, repository, run),
    run_attempt: run.attempt,
    referenced_workflows: [],
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflow,
    url,
    html_url: `${htmlUrl(hub, repository)}/actions/runs/${run.id}`,
    pull_requests: pullReferences(hub, repository, run.headSha),
    created_at: isoTime(run.createdAt),
    updated_at: isoTime(run.updatedAt),
    run_started_at: isoTime(run.createdAt),
    actor,
    triggering_actor: actor,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: suite,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${apiUrl(hub, repository)}/actions/workflows/${workflow}`,
    head_commit: headCommit(run.headSha, await repository.git.commit(run.headSha)),
    repository: home,
    head_repository: home,
    head_repository_id: repository.id,
  }
}
