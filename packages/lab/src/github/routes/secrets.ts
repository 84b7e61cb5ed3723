import type { Permissions } from "../../core/github-contract.ts"
import { requiredText } from "../api/body.ts"
import {
  created,
  noContent,
  ok,
  param,
  repositoryRoute,
  type RepositoryCall,
  type Reply,
  type Route,
} from "../api/call.ts"
import { unprocessable } from "../errors.ts"
import { setNamed } from "../state/named.ts"
import type { Named } from "../state/repository-state.ts"
import { openSealedBox, publicKeyOf } from "../state/sealed-box.ts"
import { isoTime } from "../views/urls.ts"
import { environmentOf } from "./environments.ts"
import { findNamed, type NamedStore, pageOfNamed } from "./named-store.ts"

/** Values never leave; only names and dates do. */
function view(secret: Named): Record<string, unknown> {
  return { name: secret.name, created_at: isoTime(secret.createdAt), updated_at: isoTime(secret.updatedAt) }
}

function list(store: NamedStore, call: RepositoryCall): Reply {
  const { total, items, headers } = pageOfNamed(store, call)
  return { ...ok({ total_count: total, secrets: items.map(view) }), headers }
}

async function put(store: NamedStore, call: RepositoryCall): Promise<Reply> {
  const name = param(call, "name")
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || name.toUpperCase().startsWith("GITHUB_")) {
    throw unprocessable(
      "Secret names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_).",
    )
  }
  const key = await publicKeyOf(call.repository)
  if (requiredText(call.body, "key_id") !== key.key_id) throw unprocessable("Invalid key_id")
  const value = await openSealedBox(call.repository, requiredText(call.body, "encrypted_value"))
  if (value === null) throw unprocessable("Bad request - value must be encrypted with the public key of the repository")
  const isNew = !store(call).has(name.toUpperCase())
  setNamed(store(call), { name, value }, call.hub.clock.now())
  return isNew ? created({}) : noContent
}

function remove(store: NamedStore, call: RepositoryCall): Reply {
  store(call).delete(findNamed(store, call).name)
  return noContent
}

function routesOf(base: string, permission: "secrets" | "environments", store: NamedStore): readonly Route[] {
  const read: Permissions = { [permission]: "read" }
  const write: Permissions = { [permission]: "write" }
  return [
    repositoryRoute(["GET", base], read, call => list(store, call)),
    repositoryRoute(["GET", `${base}/public-key`], read, async call => ok(await publicKeyOf(call.repository))),
    repositoryRoute(["GET", `${base}/:name`], read, call => ok(view(findNamed(store, call)))),
    repositoryRoute(["PUT", `${base}/:name`], write, call => put(store, call)),
    repositoryRoute(["DELETE", `${base}/:name`], write, call => remove(store, call)),
  ]
}

export const secretRoutes: readonly Route[] = [
  ...routesOf("/actions/secrets", "secrets", call => call.repository.secrets),
  ...routesOf("/environments/:environment/secrets", "environments", call => environmentOf(call).secrets),
]
