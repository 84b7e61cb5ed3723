import type { RunView } from "../../core/github-contract.ts"
import type { Hub } from "../state/hub.ts"
import type { CheckRun, RepositoryState } from "../state/repository-state.ts"
import { checkAppView, pullReferences } from "./check-run.ts"
import { apiUrl, isoTime, nodeId } from "./urls.ts"

/** Check runs of one App on one commit, and how they stand together. */
export type CheckSuite = {
  readonly id: number
  readonly headSha: string
  readonly headBranch: string | null
  readonly status: string
  readonly conclusion: string | null
  readonly app: string
  readonly checks: number
  readonly createdAt: number
  readonly updatedAt: number
}

/** Each workflow run is a suite, also the one that waits for approval: there alone its action_required shows. */
export function suiteOfRun(run: RunView): CheckSuite {
  const { id, headSha, headBranch, status, conclusion, createdAt, updatedAt } = run
  const checks = run.jobs?.length ?? 0
  return { id, headSha, headBranch, status, conclusion, app: "github-actions", checks, createdAt, updatedAt }
}

/** Suites of the check runs that Apps made through the API. */
export function suitesOfChecks(checks: readonly CheckRun[]): CheckSuite[] {
  const ids = [...new Set(checks.map(check => check.suite))]
  return ids.flatMap(id => {
    const own = checks.filter(check => check.suite === id)
    const [first] = own
    if (first === undefined) return []
    const open = own.find(check => check.status !== "completed")
    const failed = own.find(check => check.conclusion !== "success")
    const updatedAt = Math.max(...own.map(check => check.completedAt ?? check.startedAt))
    return {
      id,
      headSha: first.headSha,
      headBranch: null,
      status: open?.status ?? "completed",
      conclusion: open === undefined ? (failed?.conclusion ?? "success") : null,
      app: first.app,
      checks: own.length,
      createdAt: first.startedAt,
      updatedAt,
    }
  })
}

export function checkSuiteView(hub: Hub, repository: RepositoryState, suite: CheckSuite): Record<string, unknown> {
  const url = `${apiUrl(hub, repository)}/check-suites/${suite.id}`
  return {
    id: suite.id,
    node_id: nodeId("CheckSuite", suite.id),
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    status: suite.status,
    conclusion: suite.conclusion,
    url,
    before: null,
    after: suite.headSha,
    pull_requests: pullReferences(hub, repository, suite.headSha),
    app: checkAppView(hub, repository, suite.app),
    created_at: isoTime(suite.createdAt),
    updated_at: isoTime(suite.updatedAt),
    rerequestable: true,
    runs_rerequestable: true,
    latest_check_runs_count: suite.checks,
    check_runs_url: `${url}/check-runs`,
  }
}
