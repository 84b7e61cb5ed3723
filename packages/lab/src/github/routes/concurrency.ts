import type { ConcurrencyGroup } from "../../core/github-contract.ts"
import { ok, param, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { paginate } from "../api/paginate.ts"
import { notFound } from "../errors.ts"
import { apiUrl, htmlUrl } from "../views/urls.ts"

function groups(call: RepositoryCall): readonly ConcurrencyGroup[] {
  return call.hub.runs?.concurrencyGroups?.(call.repository.fullName) ?? []
}

function view(call: RepositoryCall, group: ConcurrencyGroup): Record<string, unknown> {
  const { hub, repository } = call
  const members = group.members.map(({ run, status }) => ({
    run_id: run,
    run_name: hub.runs?.get(repository.fullName, run)?.name ?? "",
    run_url: `${apiUrl(hub, repository)}/actions/runs/${run}`,
    run_html_url: `${htmlUrl(hub, repository)}/actions/runs/${run}`,
    status,
  }))
  return {
    group_name: group.name,
    group_url: `${apiUrl(hub, repository)}/actions/concurrency_groups/${encodeURIComponent(group.name)}`,
    total_count: members.length,
    group_members: members,
  }
}

function list(call: RepositoryCall): Reply {
  const all = groups(call)
  const { items, headers } = paginate(call, all)
  const shown = items.map(group => view(call, group))
  return { ...ok({ total_count: all.length, concurrency_groups: shown }), headers }
}

function get(call: RepositoryCall): Reply {
  const name = param(call, "group").toLowerCase()
  const group = groups(call).find(candidate => candidate.name.toLowerCase() === name)
  if (group === undefined) throw notFound()
  const before = call.query.get("ahead_of_run")
  const at = group.members.findIndex(member => String(member.run) === before)
  return ok(view(call, at < 0 ? group : { ...group, members: group.members.slice(0, at) }))
}

function ofRun(call: RepositoryCall): Reply {
  const run = Number(param(call, "run"))
  if ((call.hub.runs?.get(call.repository.fullName, run) ?? null) === null) throw notFound()
  const held = groups(call).filter(group => group.members.some(member => member.run === run))
  return ok({ total_count: held.length, concurrency_groups: held.map(group => view(call, group)) })
}

export const concurrencyRoutes: readonly Route[] = [
  repositoryRoute(["GET", "/actions/concurrency_groups"], { actions: "read" }, list),
  repositoryRoute(["GET", "/actions/concurrency_groups/:group{.+}"], { actions: "read" }, get),
  repositoryRoute(["GET", "/actions/runs/:run/concurrency_groups"], { actions: "read" }, ofRun),
]
