import type { RunView } from "../../core/github-contract.ts"
import type { Hub } from "../state/hub.ts"
import type { CheckRun, PullRequest, RepositoryState } from "../state/repository-state.ts"
import { apiUrl, htmlUrl, isoTime, nodeId } from "./urls.ts"
import { userView } from "./user.ts"

function appView(hub: Hub, repository: RepositoryState, slug: string): Record<string, unknown> {
  const app = hub.apps.find(candidate => candidate.slug === slug)
  const at = isoTime(app?.createdAt ?? repository.createdAt)
  const id = app?.id ?? 15368
  return {
    id,
    slug,
    node_id: nodeId("Integration", id),
    client_id: app?.clientId ?? "Iv1.05c79e9ad1f6bdfa",
    owner: userView(hub, app?.owner ?? "github"),
    name: app?.name ?? "GitHub Actions",
    description: null,
    external_url: `${hub.baseUrl}/apps/${slug}`,
    html_url: `${hub.baseUrl}/apps/${slug}`,
    created_at: at,
    updated_at: at,
    permissions: app?.permissions ?? { checks: "write", metadata: "read" },
    events: [...(app?.events ?? [])],
  }
}

function pullReference(hub: Hub, repository: RepositoryState, pull: PullRequest): Record<string, unknown> {
  const repo = { id: repository.id, url: apiUrl(hub, repository), name: repository.name }
  return {
    id: pull.id,
    number: pull.number,
    url: `${apiUrl(hub, repository)}/pulls/${pull.number}`,
    head: { ref: pull.head, sha: pull.headSha, repo },
    base: { ref: pull.base, sha: pull.baseSha, repo },
  }
}

/** What a workflow run looks like among the check runs of its commit. */
export function checkOfRun(hub: Hub, repository: RepositoryState, run: RunView): CheckRun {
  return {
    id: run.id,
    name: run.name,
    headSha: run.headSha,
    status: run.status,
    conclusion: run.conclusion,
    startedAt: run.createdAt,
    completedAt: run.status === "completed" ? run.updatedAt : null,
    app: "github-actions",
    detailsUrl: `${htmlUrl(hub, repository)}/actions/runs/${run.id}`,
    title: null,
    summary: null,
  }
}

export function checkRunView(hub: Hub, repository: RepositoryState, check: CheckRun): Record<string, unknown> {
  const url = `${apiUrl(hub, repository)}/check-runs/${check.id}`
  const pulls = repository.pulls.filter(pull => pull.state === "open" && pull.headSha === check.headSha)
  return {
    id: check.id,
    name: check.name,
    node_id: nodeId("CheckRun", check.id),
    head_sha: check.headSha,
    external_id: "",
    url,
    html_url: `${htmlUrl(hub, repository)}/runs/${check.id}`,
    details_url: check.detailsUrl,
    status: check.status,
    conclusion: check.conclusion,
    started_at: isoTime(check.startedAt),
    completed_at: check.completedAt === null ? null : isoTime(check.completedAt),
    output: {
      title: check.title,
      summary: check.summary,
      text: null,
      annotations_count: 0,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: check.id },
    app: appView(hub, repository, check.app),
    pull_requests: pulls.map(pull => pullReference(hub, repository, pull)),
  }
}
