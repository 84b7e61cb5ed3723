import { randomBytes } from "node:crypto"
import { isRecord } from "../api/body.ts"
import { type Call, created, param, type Reply, type Route } from "../api/call.ts"
import { notFound } from "../errors.ts"
import type { Hub } from "../state/hub.ts"
import { createApp, type AppInput } from "../tokens/app.ts"
import { appView } from "../views/app.ts"
import type { Permissions } from "../../core/github-contract.ts"

type Pending = { readonly input: AppInput; readonly expiresAt: number }

const pendingOf = new WeakMap<Hub, Map<string, Pending>>()
const lifeMs = 3_600_000

function inputOf(owner: string, manifest: unknown): AppInput {
  const given = isRecord(manifest) ? manifest : {}
  const hook = isRecord(given["hook_attributes"]) ? given["hook_attributes"] : {}
  const isActive = hook["active"] !== false && typeof hook["url"] === "string"
  return {
    name: typeof given["name"] === "string" ? given["name"] : "app",
    owner,
    permissions: (isRecord(given["default_permissions"]) ? given["default_permissions"] : {}) as Permissions,
    events: Array.isArray(given["default_events"]) ? given["default_events"].map(String) : [],
    hookUrl: isActive ? String(hook["url"]) : null,
  }
}

/**
 * What a person's click on "Create GitHub App" does: keeps the manifest for an hour and returns the code that GitHub
 * would put into the redirect.
 */
export function acceptManifest(hub: Hub, owner: string, manifest: unknown): string {
  const pending = pendingOf.get(hub) ?? new Map<string, Pending>()
  pendingOf.set(hub, pending)
  const code = randomBytes(20).toString("hex")
  pending.set(code, { input: inputOf(owner, manifest), expiresAt: hub.clock.now() + lifeMs })
  return code
}

async function convert(call: Call): Promise<Reply> {
  const { hub } = call
  const code = param(call, "code")
  const pending = pendingOf.get(hub)?.get(code)
  // A code works once and for an hour.
  pendingOf.get(hub)?.delete(code)
  if (pending === undefined || pending.expiresAt <= hub.clock.now()) throw notFound()
  const made = await createApp(hub, pending.input)
  const app = hub.apps.find(candidate => candidate.id === made.id)
  if (app === undefined) throw notFound()
  return created({
    ...appView(hub, app),
    client_id: made.clientId,
    client_secret: made.clientSecret,
    webhook_secret: app.hookUrl === null ? null : randomBytes(20).toString("hex"),
    pem: made.privateKey,
  })
}

export const appManifestRoutes: readonly Route[] = [
  { method: "POST", path: "/app-manifests/:code/conversions", needs: "nothing", handle: convert },
]
