import type { Permissions } from "../../core/github-contract.ts"
import { optionalText, requiredText } from "../api/body.ts"
import { created, noContent, ok, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { ApiError, unprocessable } from "../errors.ts"
import { setNamed } from "../state/named.ts"
import type { Named } from "../state/repository-state.ts"
import { isoTime } from "../views/urls.ts"
import { environmentOf } from "./environments.ts"
import { findNamed, type NamedStore, pageOfNamed } from "./named-store.ts"

const mostBytes = 48 * 1024

function view(variable: Named): Record<string, unknown> {
  const { name, value, createdAt, updatedAt } = variable
  return { name, value, created_at: isoTime(createdAt), updated_at: isoTime(updatedAt) }
}

function checkName(name: string): void {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    throw unprocessable(
      "Name can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not allowed. Cannot start with a number.",
    )
  }
  if (name.toUpperCase().startsWith("GITHUB_")) throw unprocessable("Name cannot start with GITHUB_.")
}

function checkValue(value: string): void {
  if (Buffer.byteLength(value) > mostBytes) throw unprocessable("Value cannot be larger than 48 KB.")
}

function list(store: NamedStore, call: RepositoryCall): Reply {
  const { total, items, headers } = pageOfNamed(store, call)
  return { ...ok({ total_count: total, variables: items.map(view) }), headers }
}

function create(store: NamedStore, call: RepositoryCall): Reply {
  const name = requiredText(call.body, "name")
  const value = requiredText(call.body, "value")
  checkName(name)
  checkValue(value)
  if (store(call).has(name.toUpperCase())) throw new ApiError(409, "Already exists - Variable already exists")
  setNamed(store(call), { name, value }, call.hub.clock.now())
  return created({})
}

function update(store: NamedStore, call: RepositoryCall): Reply {
  const old = findNamed(store, call)
  const name = optionalText(call.body, "name") ?? old.name
  const value = optionalText(call.body, "value") ?? old.value
  checkName(name)
  checkValue(value)
  if (name.toUpperCase() !== old.name) store(call).delete(old.name)
  setNamed(store(call), { name, value }, call.hub.clock.now())
  return noContent
}

function remove(store: NamedStore, call: RepositoryCall): Reply {
  store(call).delete(findNamed(store, call).name)
  return noContent
}

function routesOf(base: string, permission: "variables" | "environments", store: NamedStore): readonly Route[] {
  const read: Permissions = { [permission]: "read" }
  const write: Permissions = { [permission]: "write" }
  return [
    repositoryRoute(["GET", base], read, call => list(store, call)),
    repositoryRoute(["GET", `${base}/:name`], read, call => ok(view(findNamed(store, call)))),
    repositoryRoute(["POST", base], write, call => create(store, call)),
    repositoryRoute(["PATCH", `${base}/:name`], write, call => update(store, call)),
    repositoryRoute(["DELETE", `${base}/:name`], write, call => remove(store, call)),
  ]
}

export const variableRoutes: readonly Route[] = [
  ...routesOf("/actions/variables", "variables", call => call.repository.variables),
  ...routesOf("/environments/:environment/variables", "environments", call => environmentOf(call).variables),
]
