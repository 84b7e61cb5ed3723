import { ok, param, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { paginate } from "../api/paginate.ts"
import { ApiError, notFound } from "../errors.ts"
import { rulesOf } from "../rules/ruleset.ts"
import { commitView } from "../views/commit.ts"
import { repositoryView } from "../views/repository.ts"
import { apiUrl } from "../views/urls.ts"
import { userView } from "../views/user.ts"

const prefix = "refs/heads/"

async function branchView(call: RepositoryCall, name: string, sha: string): Promise<Record<string, unknown>> {
  const { hub, repository } = call
  const commit = await repository.git.commit(sha)
  const url = `${apiUrl(hub, repository)}/branches/${encodeURIComponent(name)}`
  return {
    name,
    commit: commit === null ? { sha } : commitView(hub, repository, { id: sha, commit }),
    protected: rulesOf(repository, name).length > 0,
    protection: { enabled: false, required_status_checks: { enforcement_level: "off", contexts: [], checks: [] } },
    protection_url: `${url}/protection`,
    _links: { self: url, html: url },
  }
}

async function branch(call: RepositoryCall): Promise<Reply> {
  const name = param(call, "branch")
  const sha = call.repository.git.refs.get(prefix + name)
  if (sha === null) throw new ApiError(404, "Branch not found")
  return ok(await branchView(call, name, sha))
}

function branches(call: RepositoryCall): Reply {
  const { hub, repository } = call
  const { items, headers } = paginate(call, repository.git.refs.list(prefix))
  const views = items.map(({ name, id }) => {
    const short = name.slice(prefix.length)
    const isProtected = rulesOf(repository, short).length > 0
    return {
      name: short,
      commit: { sha: id, url: `${apiUrl(hub, repository)}/commits/${id}` },
      protected: isProtected,
    }
  })
  return { ...ok(views), headers }
}

function permission(call: RepositoryCall): Reply {
  const { hub, repository } = call
  const login = param(call, "user")
  const isKnown = hub.users.has(login.toLowerCase())
  const role = repository.collaborators.get(login.toLowerCase()) ?? "none"
  if (!isKnown && role === "none") throw notFound()
  return ok({ permission: role, role_name: role, user: userView(hub, login) })
}

export const repositoryRoutes: readonly Route[] = [
  repositoryRoute(["GET", ""], { metadata: "read" }, call => ok(repositoryView(call.hub, call.repository, call.token))),
  repositoryRoute(["GET", "/branches"], { contents: "read" }, branches),
  repositoryRoute(["GET", "/branches/:branch{.+}"], { contents: "read" }, branch),
  repositoryRoute(["GET", "/collaborators/:user/permission"], { metadata: "read" }, permission),
]
