import { type Call, ok, param, type Reply, type Route, type TokenCall } from "../api/call.ts"
import { notAccessible } from "../api/authorize.ts"
import type { Resource } from "../api/rate-limits.ts"
import { paginate } from "../api/paginate.ts"
import { findRepository } from "../state/hub.ts"
import { repositoryView } from "../views/repository.ts"
import { ApiError, notFound } from "../errors.ts"
import { isoTime } from "../views/urls.ts"
import { userView } from "../views/user.ts"
import type { Token } from "../tokens/token.ts"

function profile(call: Call, login: string): Record<string, unknown> {
  const at = isoTime(call.hub.clock.now())
  const about = { name: login, company: null, blog: "", location: null, email: null, hireable: null, bio: null }
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 }
  return { ...userView(call.hub, login), ...about, ...counts, created_at: at, updated_at: at }
}

function self(call: TokenCall): Reply {
  // Bots have no profile to read: the route is for people's tokens only.
  if (call.token.kind !== "pat") throw new ApiError(403, notAccessible(call.token))
  return ok(profile(call, call.token.login))
}

/** What a token reaches; a bot has no list of its own. */
function repositories(call: TokenCall): Reply {
  if (call.token.kind !== "pat") throw new ApiError(403, notAccessible(call.token))
  const { items, headers } = paginate(call, [...call.token.repositories])
  const views = items.flatMap(name => {
    const repository = findRepository(call.hub, name)
    return repository === null ? [] : [repositoryView(call.hub, repository, call.token)]
  })
  return { ...ok(views), headers }
}

function isBot(call: Call, login: string): boolean {
  return login === "github-actions[bot]" || call.hub.apps.some(app => `${app.slug}[bot]` === login)
}

function user(call: Call): Reply {
  const login = param(call, "login")
  const owns = [...call.hub.repositories.values()].some(({ owner }) => owner.toLowerCase() === login.toLowerCase())
  const known = call.hub.users.get(login.toLowerCase())
  if (known === undefined && !owns && !isBot(call, login)) throw notFound()
  return ok(profile(call, known?.login ?? login))
}

function rateLimit(call: Call & { readonly token: Token | null }): Reply {
  const show = (resource: Resource): Record<string, unknown> => ({
    ...call.hub.limits.budget(call.token, resource),
    resource,
  })
  const core = show("core")
  const idle = { limit: 30, used: 0, remaining: 30, reset: core["reset"], resource: "search" }
  return ok({ resources: { core, graphql: show("graphql"), search: idle }, rate: core })
}

export const userRoutes: readonly Route[] = [
  { method: "GET", path: "/user", needs: "token", handle: self },
  { method: "GET", path: "/user/repos", needs: "token", handle: repositories },
  { method: "GET", path: "/users/:login", needs: "nothing", handle: user },
  { method: "GET", path: "/rate_limit", needs: "nothing", handle: rateLimit },
]
