import { optionalRecord, optionalText, requiredText } from "../api/body.ts"
import { created, ok, param, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { paginate } from "../api/paginate.ts"
import { ApiError, notFound, unprocessable } from "../errors.ts"
import type { CheckRun } from "../state/repository-state.ts"
import { checkRunView, checksOfRun } from "../views/check-run.ts"
import { checkSuiteView, suiteOfRun, suitesOfChecks } from "../views/check-suite.ts"
import { checkAnnotationRoutes } from "./check-annotations.ts"

async function commitOf(call: RepositoryCall, name: string): Promise<string> {
  const id = await call.repository.git.resolve(name)
  if (id === null) throw unprocessable(`No commit found for SHA: ${name}`)
  return id
}

function appIdOf(view: Record<string, unknown>): string {
  const { app } = view as { app?: { id?: number } }
  return String(app?.id)
}

/** Newest of each name and App, as `filter=latest` (the default) asks for. */
function latest(checks: readonly CheckRun[]): CheckRun[] {
  const newest = new Map<string, CheckRun>()
  for (const check of checks.toSorted((left, right) => left.id - right.id))
    newest.set(`${check.app}:${check.name}`, check)
  return [...newest.values()]
}

async function list(call: RepositoryCall): Promise<Reply> {
  const { hub, repository, query } = call
  // The whole rest of the path is one parameter, because refs contain slashes.
  const sha = await commitOf(call, param(call, "ref").replace(/\/check-runs$/, ""))
  const runs = hub.runs?.list(repository.fullName) ?? []
  const all = [...repository.checkRuns, ...runs.flatMap(run => checksOfRun(hub, repository, run))]
  const here = all.filter(check => check.headSha === sha)
  const shown = query.get("filter") === "all" ? here : latest(here)
  const views = shown
    .filter(check => query.get("check_name") === null || check.name === query.get("check_name"))
    .filter(check => query.get("status") === null || check.status === query.get("status"))
    .map(check => checkRunView(hub, repository, check))
    .filter(view => query.get("app_id") === null || appIdOf(view) === query.get("app_id"))
  const { items, headers } = paginate(call, views)
  return { ...ok({ total_count: views.length, check_runs: items }), headers }
}

async function listSuites(call: RepositoryCall): Promise<Reply> {
  const { hub, repository, query } = call
  const sha = await commitOf(call, param(call, "ref").replace(/\/check-suites$/, ""))
  const runs = (hub.runs?.list(repository.fullName) ?? []).filter(run => run.headSha === sha)
  const made = repository.checkRuns.filter(check => check.headSha === sha)
  const views = [...runs.map(suiteOfRun), ...suitesOfChecks(made)]
    .map(suite => checkSuiteView(hub, repository, suite))
    .filter(view => query.get("app_id") === null || appIdOf(view) === query.get("app_id"))
  const { items, headers } = paginate(call, views)
  return { ...ok({ total_count: views.length, check_suites: items }), headers }
}

function creatorOf(call: RepositoryCall): string {
  // People cannot make check runs at all, whatever their token may do.
  if (call.token.kind === "pat") throw new ApiError(403, "You must authenticate via a GitHub App.")
  return call.token.login.replace(/\[bot\]$/, "")
}

function outputOf(call: RepositoryCall): { readonly title: string | null; readonly summary: string | null } {
  const output = optionalRecord(call.body, "output") ?? {}
  return { title: optionalText(output, "title") ?? null, summary: optionalText(output, "summary") ?? null }
}

async function create(call: RepositoryCall): Promise<Reply> {
  const { hub, repository, body } = call
  const app = creatorOf(call)
  const conclusion = optionalText(body, "conclusion") ?? null
  const name = requiredText(body, "name")
  const headSha = await commitOf(call, requiredText(body, "head_sha"))
  const sibling = repository.checkRuns.find(known => known.app === app && known.headSha === headSha)
  const check: CheckRun = {
    id: hub.nextId(),
    suite: sibling?.suite ?? hub.nextId(),
    name,
    headSha,
    status: conclusion === null ? (optionalText(body, "status") ?? "queued") : "completed",
    conclusion,
    startedAt: hub.clock.now(),
    completedAt: conclusion === null ? null : hub.clock.now(),
    app,
    detailsUrl: optionalText(body, "details_url") ?? null,
    ...outputOf(call),
  }
  repository.checkRuns.push(check)
  return created(checkRunView(hub, repository, check))
}

function update(call: RepositoryCall): Reply {
  const { hub, repository, body } = call
  const check = repository.checkRuns.find(candidate => String(candidate.id) === param(call, "check"))
  if (check === undefined) throw notFound()
  const conclusion = optionalText(body, "conclusion")
  check.status = conclusion === undefined ? (optionalText(body, "status") ?? check.status) : "completed"
  check.conclusion = conclusion ?? check.conclusion
  if (check.status === "completed") check.completedAt ??= hub.clock.now()
  const { title, summary } = outputOf(call)
  check.title = title ?? check.title
  check.summary = summary ?? check.summary
  return ok(checkRunView(hub, repository, check))
}

export const checkRoutes: readonly Route[] = [
  ...checkAnnotationRoutes,
  repositoryRoute(["GET", "/commits/:ref{.+/check-runs}"], { checks: "read" }, list),
  repositoryRoute(["GET", "/commits/:ref{.+/check-suites}"], { checks: "read" }, listSuites),
  repositoryRoute(["POST", "/check-runs"], { checks: "write" }, create),
  repositoryRoute(["PATCH", "/check-runs/:check"], { checks: "write" }, update),
]
