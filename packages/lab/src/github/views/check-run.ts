import type { RunView } from "../../core/github-contract.ts"
import type { Hub } from "../state/hub.ts"
import type { CheckRun, PullRequest, RepositoryState } from "../state/repository-state.ts"
import { apiUrl, htmlUrl, isoTime, nodeId } from "./urls.ts"
import { userView } from "./user.ts"

/** The App of a check, as checks and suites name it. */
export function checkAppView(hub: Hub, repository: RepositoryState, slug: string): Record<string, unknown> {
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

/** Open pull requests whose head is this commit, as checks and runs refer to them. */
export function pullReferences(hub: Hub, repository: RepositoryState, sha: string): Record<string, unknown>[] {
  return repository.pulls
    .filter(pull => pull.state === "open" && pull.headSha === sha)
    .map(pull => pullReference(hub, repository, pull))
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

/** The check runs of a workflow run: one for each job. One that waits for approval has no jobs yet, and so none. */
export function checksOfRun(hub: Hub, repository: RepositoryState, run: RunView): CheckRun[] {
  return (run.jobs ?? []).map(job => ({
    id: job.id,
    suite: run.id,
    name: job.name,
    headSha: run.headSha,
    status: job.status,
    conclusion: job.conclusion,
    startedAt: job.startedAt ?? run.createdAt,
    completedAt: job.completedAt,
    app: "github-actions",
    detailsUrl: `${htmlUrl(hub, repository)}/actions/runs/${run.id}/job/${job.id}`,
    title: null,
    summary: null,
  }))
}

export function checkRunView(hub: Hub, repository: RepositoryState, check: CheckRun): Record<string, unknown> {
  const url = `${apiUrl(hub, repository)}/check-runs/${check.id}`
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
    check_suite: { id: check.suite },
    app: checkAppView(hub, repository, check.app),
    pull_requests: pullReferences(hub, repository, check.headSha),
  }
}
