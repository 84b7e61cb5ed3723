import type { Context, Hono } from "hono"

import type { Needs } from "../authorise.ts"
import type { DatadogState } from "../datadog-state.ts"
import { vendorError } from "../vendor-error.ts"
import type { StoredVariable, StoredWebhook } from "../webhooks/stored-webhook.ts"
import { readVariable } from "../webhooks/read-variable.ts"
import { readWebhook } from "../webhooks/read-webhook.ts"
import { writeNamed, type ReadNamed } from "../webhooks/write-named.ts"
import { guarded } from "./guarded.ts"
import { readJson } from "./read-json.ts"

const BASE = "/api/v1/integration/webhooks/configuration"
const READ: Needs = { keys: "both", permissions: ["integrations-read"] }
const MANAGE: Needs = { keys: "both", permissions: ["integrations-manage"] }
const CREATE: Needs = { keys: "both", permissions: ["webhooks-create"] }

/** Webhooks and their custom variables. Names belong to the whole organisation; secrets are never shown again. */
export function webhookRoutes(app: Hono, state: DatadogState): void {
  collection<StoredWebhook>(app, state, {
    path: `${BASE}/webhooks`,
    store: state.webhooks,
    create: CREATE,
    missing: "Webhook does not exist",
    read: readWebhook,
    view: webhookView,
  })
  collection<StoredVariable>(app, state, {
    path: `${BASE}/custom-variables`,
    store: state.variables,
    create: MANAGE,
    missing: "Custom variable does not exist",
    read: readVariable,
    view: variableView,
  })
}

type Named = { readonly name: string }

type Collection<T extends Named> = {
  readonly path: string
  readonly store: Map<string, T>
  /** What making one needs. */
  readonly create: Needs
  readonly missing: string
  readonly read: ReadNamed<T>
  readonly view: (stored: T) => object
}

function collection<T extends Named>(app: Hono, state: DatadogState, things: Collection<T>): void {
  const { path, store, create, missing, view } = things
  const find = (c: Context, use: (known: T) => Response | Promise<Response>): Response | Promise<Response> => {
    const known = store.get(c.req.param("name") ?? "")
    return known === undefined ? vendorError("strings", 404, missing) : use(known)
  }
  app.post(
    path,
    guarded(state, create, c => write(c, things, null)),
  )
  app.get(
    `${path}/:name`,
    guarded(state, READ, c => find(c, known => Response.json(view(known)))),
  )
  app.put(
    `${path}/:name`,
    guarded(state, MANAGE, c => find(c, known => write(c, things, known))),
  )
  app.delete(
    `${path}/:name`,
    guarded(state, MANAGE, c =>
      find(c, known => {
        store.delete(known.name)
        return Response.json({})
      }),
    ),
  )
}

async function write<T extends Named>(c: Context, things: Collection<T>, old: T | null): Promise<Response> {
  const written = writeNamed(things, await readJson(c.req.raw), old)
  if (!written.ok) return vendorError("strings", 400, written.problem)
  return Response.json(things.view(written.stored), { status: old === null ? 201 : 200 })
}

function webhookView(webhook: StoredWebhook): object {
  return {
    name: webhook.name,
    url: webhook.url,
    payload: webhook.payload,
    custom_headers: webhook.customHeaders,
    encode_as: webhook.encodeAs,
    auth_method_id: null,
  }
}

function variableView({ name, value, isSecret }: StoredVariable): object {
  return isSecret ? { name, is_secret: true } : { name, value, is_secret: false }
}
