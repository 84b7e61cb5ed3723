import { ok, param, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { paginate } from "../api/paginate.ts"
import { notFound } from "../errors.ts"
import { htmlUrl } from "../views/urls.ts"

// The runner's words for levels, in those of the API.
const LEVELS: Readonly<Record<string, string>> = { error: "failure", warning: "warning", notice: "notice" }

/** What the job of a check run said. A check that an App made has none here. */
function list(call: RepositoryCall): Reply {
  const { hub, repository } = call
  const id = Number(param(call, "check"))
  const job = (hub.runs?.list(repository.fullName) ?? []).flatMap(run => run.jobs ?? []).find(one => one.id === id)
  if (job === undefined && !repository.checkRuns.some(check => check.id === id)) throw notFound()
  const views = (job?.annotations ?? []).map(({ level, message }) => ({
    path: ".github",
    blob_href: `${htmlUrl(hub, repository)}/blob/HEAD/.github`,
    start_line: 1,
    start_column: null,
    end_line: 1,
    end_column: null,
    annotation_level: LEVELS[level] ?? level,
    title: "",
    message,
    raw_details: "",
  }))
  const { items, headers } = paginate(call, views)
  return { ...ok(items), headers }
}

export const checkAnnotationRoutes: readonly Route[] = [
  repositoryRoute(["GET", "/check-runs/:check/annotations"], { checks: "read" }, list),
]
