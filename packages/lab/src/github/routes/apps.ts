import { optionalRecord, optionalTexts, optionalList } from "../api/body.ts"
import { type AppCall, created, noContent, ok, param, type Reply, type Route, type TokenCall } from "../api/call.ts"
import { notAccessible } from "../api/authorize.ts"
import { paginate } from "../api/paginate.ts"
import { ApiError, notFound, unprocessable } from "../errors.ts"
import { findRepository, requireRepository } from "../state/hub.ts"
import { type Installation, installedRepositories } from "../tokens/app.ts"
import { issueToken } from "../tokens/issue-token.ts"
import { allows, normalisePermissions } from "../tokens/token.ts"
import { longServerToken, shortServerToken } from "../tokens/token-value.ts"
import { appView, installationView, wirePermissions } from "../views/app.ts"
import { repositoryView } from "../views/repository.ts"
import { isoTime } from "../views/urls.ts"
import type { Permissions } from "../../core/github-contract.ts"

const lifeMs = 3_600_000

function repositoryInstallation(call: AppCall): Reply {
  const { hub, app } = call
  const repository = findRepository(hub, `${param(call, "owner")}/${param(call, "repo")}`)
  const installation = app.installations.find(
    candidate => repository !== null && installedRepositories(hub, candidate).includes(repository.fullName),
  )
  if (installation === undefined) throw notFound()
  return ok(installationView(hub, app, installation))
}

/** The installation of an owner, be it a person or an organisation. */
function ownerInstallation(call: AppCall): Reply {
  const { hub, app } = call
  const owner = param(call, "account").toLowerCase()
  const installation = app.installations.find(candidate => candidate.account.toLowerCase() === owner)
  if (installation === undefined) throw notFound()
  return ok(installationView(hub, app, installation))
}

function chosenRepositories(call: AppCall, installation: Installation): readonly string[] {
  const { hub, body } = call
  const reached = installedRepositories(hub, installation)
  const names = optionalTexts(body, "repositories")
  const ids = optionalList(body, "repository_ids")
  if (names === undefined && ids === undefined) return reached
  const byName = (names ?? []).map(name =>
    reached.find(full => full.split("/")[1]?.toLowerCase() === name.toLowerCase()),
  )
  const byId = (ids ?? []).map(id => reached.find(full => requireRepository(hub, full).id === id))
  const chosen = [...byName, ...byId].filter(name => name !== undefined)
  if (chosen.length < byName.length + byId.length || chosen.length === 0) {
    throw unprocessable(
      "There is at least one repository that does not exist or is not accessible to the parent installation.",
    )
  }
  return chosen
}

/** What the owner has granted, as far as the App still asks for it: less takes effect without anybody's approval. */
function heldPermissions({ app }: AppCall, installation: Installation): Permissions {
  const granted = Object.entries(installation.permissions)
  return Object.fromEntries(granted.filter(([key, level]) => allows(app.permissions, key, level)))
}

function chosenPermissions(call: AppCall, installation: Installation): Permissions {
  const asked = optionalRecord(call.body, "permissions")
  const held = heldPermissions(call, installation)
  if (asked === undefined) return held
  const wanted = normalisePermissions(asked as Permissions)
  for (const [key, level] of Object.entries(wanted)) {
    if ((level !== "read" && level !== "write") || !allows(held, key, level)) {
      throw unprocessable("The permissions requested are not granted to this installation.")
    }
  }
  return wanted
}

function createToken(call: AppCall): Reply {
  const { hub, app, headers } = call
  const installation = app.installations.find(candidate => String(candidate.id) === param(call, "installation"))
  if (installation === undefined) throw notFound()
  if (installation.suspendedAt !== null) throw new ApiError(403, "This installation has been suspended")
  const repositories = chosenRepositories(call, installation)
  const permissions = chosenPermissions(call, installation)
  const short = headers.get("x-github-stateless-s2s-token") === "disabled"
  const token = issueToken(hub, {
    value: short ? shortServerToken() : longServerToken(installation.id),
    kind: "installation",
    login: `${app.slug}[bot]`,
    permissions,
    repositories,
    expiresAt: hub.clock.now() + lifeMs,
    installationId: installation.id,
  })
  const isSelection = call.body["repositories"] !== undefined || call.body["repository_ids"] !== undefined
  const views = repositories.map(name => repositoryView(hub, requireRepository(hub, name)))
  return created({
    token: token.value,
    expires_at: isoTime(token.expiresAt ?? 0),
    permissions: wirePermissions(permissions),
    repository_selection: isSelection ? "selected" : installation.selection,
    ...(isSelection || installation.selection === "selected" ? { repositories: views } : {}),
  })
}

function revoke(call: TokenCall): Reply {
  if (call.token.kind === "pat") throw new ApiError(403, notAccessible(call.token))
  call.token.revoked = true
  return noContent
}

function installationRepositories(call: TokenCall): Reply {
  const { hub, token } = call
  if (token.kind === "pat") throw new ApiError(403, "You must authenticate with an installation access token")
  const names = [...token.repositories]
  const { items, headers } = paginate(call, names)
  const repositories = items.map(name => repositoryView(hub, requireRepository(hub, name), token))
  const repository_selection =
    hub.apps.flatMap(app => app.installations).find(one => one.id === token.installationId)?.selection ?? "selected"
  return { ...ok({ total_count: names.length, repository_selection, repositories }), headers }
}

function hookConfig(call: AppCall): Reply {
  const { hookUrl } = call.app
  if (hookUrl === null && call.hub.behaviours.disabledHook === "missing") throw notFound()
  const secret = hookUrl === null ? {} : { secret: "********" }
  return ok({ content_type: "json", insecure_ssl: "0", url: hookUrl ?? "", ...secret })
}

function listInstallations(call: AppCall): Reply {
  const { items, headers } = paginate(call, call.app.installations)
  return { ...ok(items.map(installation => installationView(call.hub, call.app, installation))), headers }
}

export const appRoutes: readonly Route[] = [
  { method: "GET", path: "/app", needs: "app", handle: call => ok(appView(call.hub, call.app)) },
  { method: "GET", path: "/app/installations", needs: "app", handle: listInstallations },
  { method: "GET", path: "/app/hook/config", needs: "app", handle: hookConfig },
  { method: "GET", path: "/repos/:owner/:repo/installation", needs: "app", handle: repositoryInstallation },
  { method: "GET", path: "/users/:account/installation", needs: "app", handle: ownerInstallation },
  { method: "GET", path: "/orgs/:account/installation", needs: "app", handle: ownerInstallation },
  { method: "POST", path: "/app/installations/:installation/access_tokens", needs: "app", handle: createToken },
  { method: "DELETE", path: "/installation/token", needs: "token", handle: revoke },
  { method: "GET", path: "/installation/repositories", needs: "token", handle: installationRepositories },
]
