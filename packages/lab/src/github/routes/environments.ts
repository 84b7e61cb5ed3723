import { ok, param, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { paginate } from "../api/paginate.ts"
import { notFound } from "../errors.ts"
import type { Environment, RepositoryState } from "../state/repository-state.ts"
import { apiUrl, htmlUrl, isoTime, nodeId } from "../views/urls.ts"

/** Environments are found without regard to case, as on GitHub. */
export function findEnvironment(repository: RepositoryState, name: string): Environment | null {
  return repository.environments.get(name.toLowerCase()) ?? null
}

export function ensureEnvironment(repository: RepositoryState, name: string): Environment {
  const known = findEnvironment(repository, name)
  if (known !== null) return known
  const environment: Environment = { name, variables: new Map(), secrets: new Map() }
  repository.environments.set(name.toLowerCase(), environment)
  return environment
}

/** The environment that a route names in its path. */
export function environmentOf(call: RepositoryCall): Environment {
  const environment = findEnvironment(call.repository, param(call, "environment"))
  if (environment === null) throw notFound()
  return environment
}

function view(call: RepositoryCall, environment: Environment): Record<string, unknown> {
  const { hub, repository } = call
  const path = encodeURIComponent(environment.name)
  return {
    id: repository.id,
    node_id: nodeId("Environment", `${repository.id}:${environment.name}`),
    name: environment.name,
    url: `${apiUrl(hub, repository)}/environments/${path}`,
    html_url: `${htmlUrl(hub, repository)}/deployments/activity_log?environments_filter=${path}`,
    created_at: isoTime(repository.createdAt),
    updated_at: isoTime(repository.createdAt),
    protection_rules: [],
    deployment_branch_policy: null,
  }
}

function list(call: RepositoryCall): Reply {
  const all = [...call.repository.environments.values()]
  const { items, headers } = paginate(call, all)
  const environments = items.map(environment => view(call, environment))
  return { ...ok({ total_count: all.length, environments }), headers }
}

export const environmentRoutes: readonly Route[] = [
  repositoryRoute(["GET", "/environments"], { actions: "read" }, list),
  repositoryRoute(["GET", "/environments/:environment"], { actions: "read" }, call =>
    ok(view(call, environmentOf(call))),
  ),
  repositoryRoute(["PUT", "/environments/:environment"], { administration: "write" }, call =>
    ok(view(call, ensureEnvironment(call.repository, param(call, "environment")))),
  ),
]
