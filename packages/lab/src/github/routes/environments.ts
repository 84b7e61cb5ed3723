import { optionalRecord, optionalText, requiredText } from "../api/body.ts"
import { noContent, ok, param, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { paginate } from "../api/paginate.ts"
import { ApiError, notFound, unprocessable } from "../errors.ts"
import type { BranchPolicy, Environment, RepositoryState } from "../state/repository-state.ts"
import { apiUrl, htmlUrl, isoTime, nodeId } from "../views/urls.ts"

/** Environments are found without regard to case, as on GitHub. */
export function findEnvironment(repository: RepositoryState, name: string): Environment | null {
  return repository.environments.get(name.toLowerCase()) ?? null
}

export function ensureEnvironment(repository: RepositoryState, name: string): Environment {
  const known = findEnvironment(repository, name)
  if (known !== null) return known
  const environment: Environment = {
    name,
    branchPolicy: "all",
    reviewed: false,
    waitMinutes: 0,
    branches: [],
    variables: new Map(),
    secrets: new Map(),
  }
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
    protection_rules: protectionRules(environment, repository.id),
    deployment_branch_policy: policyView(environment.branchPolicy),
  }
}

function protectionRules({ branchPolicy, reviewed, waitMinutes }: Environment, id: number): Record<string, unknown>[] {
  const rule = { id, node_id: nodeId("GateRule", id) }
  return [
    ...(waitMinutes > 0 ? [{ ...rule, type: "wait_timer", wait_timer: waitMinutes }] : []),
    ...(reviewed ? [{ ...rule, type: "required_reviewers", prevent_self_review: false, reviewers: [] }] : []),
    ...(branchPolicy === "all" ? [] : [{ ...rule, type: "branch_policy" }]),
  ]
}

function policyView(policy: BranchPolicy): Record<string, unknown> | null {
  if (policy === "all") return null
  return { protected_branches: policy === "protected", custom_branch_policies: policy === "custom" }
}

function put(call: RepositoryCall): Reply {
  const asked = optionalRecord(call.body, "deployment_branch_policy")
  if (asked !== undefined) {
    const { protected_branches: isProtected, custom_branch_policies: isCustom } = asked
    if (typeof isProtected !== "boolean" || typeof isCustom !== "boolean" || isProtected === isCustom)
      throw unprocessable("protected_branches and custom_branch_policies cannot have the same value")
  }
  const environment = ensureEnvironment(call.repository, param(call, "environment"))
  if (asked !== undefined) environment.branchPolicy = asked["protected_branches"] === true ? "protected" : "custom"
  else if (call.body["deployment_branch_policy"] === null) environment.branchPolicy = "all"
  return ok(view(call, environment))
}

function branchView({ id, name, type }: Environment["branches"][number]): Record<string, unknown> {
  return { id, node_id: nodeId("DeploymentBranchPolicy", id), name, type }
}

function listBranches(call: RepositoryCall): Reply {
  const { branches } = environmentOf(call)
  const { items, headers } = paginate(call, branches)
  return { ...ok({ total_count: branches.length, branch_policies: items.map(branchView) }), headers }
}

function addBranch(call: RepositoryCall): Reply {
  const environment = environmentOf(call)
  // GitHub knows no patterns of an environment whose policy is another.
  if (environment.branchPolicy !== "custom") throw notFound()
  const name = requiredText(call.body, "name")
  const type = optionalText(call.body, "type") === "tag" ? "tag" : "branch"
  if (environment.branches.some(branch => branch.name === name && branch.type === type))
    throw new ApiError(303, "Already exists")
  const branch = { id: call.hub.nextId(), name, type } as const
  environment.branches.push(branch)
  return ok(branchView(branch))
}

function removeBranch(call: RepositoryCall): Reply {
  const { branches } = environmentOf(call)
  const at = branches.findIndex(branch => String(branch.id) === param(call, "branch"))
  if (at < 0) throw notFound()
  branches.splice(at, 1)
  return noContent
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
  repositoryRoute(["PUT", "/environments/:environment"], { administration: "write" }, put),
  repositoryRoute(["GET", "/environments/:environment/deployment-branch-policies"], { actions: "read" }, listBranches),
  repositoryRoute(
    ["POST", "/environments/:environment/deployment-branch-policies"],
    { administration: "write" },
    addBranch,
  ),
  repositoryRoute(
    ["DELETE", "/environments/:environment/deployment-branch-policies/:branch"],
    { administration: "write" },
    removeBranch,
  ),
]
