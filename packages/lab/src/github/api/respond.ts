import { createHash, randomBytes } from "node:crypto"
import type { Hub } from "../state/hub.ts"
import type { Token } from "../tokens/token.ts"
import type { Reply } from "./call.ts"
import { rateHeaders, type Resource } from "./rate-limits.ts"

/** Versions of the REST API; the newer one changes the answer of workflow dispatches among others. */
export const apiVersions = ["2022-11-28", "2026-03-10"] as const
export type ApiVersion = (typeof apiVersions)[number]

function requestId(): string {
  const hex = randomBytes(12).toString("hex").toUpperCase()
  return `${hex.slice(0, 4)}:${hex.slice(4, 10)}:${hex.slice(10, 17)}:${hex.slice(17)}`
}

// GitHub writes this date like Ruby's Time#to_s, not like HTTP.
function expiryText(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`
}

function tokenHeaders(hub: Hub, token: Token | null): Record<string, string> {
  if (token?.kind !== "pat") return {}
  const scopes: Record<string, string> = token.scopes === null ? {} : { "x-oauth-scopes": token.scopes.join(", ") }
  if (token.expiresAt === null) return scopes
  const at = hub.behaviours.patExpiryHeader === "now" ? hub.clock.now() : token.expiresAt
  return { ...scopes, "github-authentication-token-expiration": expiryText(at) }
}

export type Context = {
  readonly hub: Hub
  readonly request: Request
  readonly token: Token | null
  readonly resource: Resource
  readonly version: ApiVersion
  readonly accepted: string | null
}

function commonHeaders(context: Context): Record<string, string> {
  const { hub, token, resource, accepted, version } = context
  return {
    "x-github-request-id": requestId(),
    "x-github-media-type": "github.v3; format=json",
    "x-github-api-version-selected": version,
    ...(accepted === null ? {} : { "x-accepted-github-permissions": accepted }),
    ...rateHeaders(hub.limits.budget(token, resource), resource),
    ...tokenHeaders(hub, token),
  }
}

/** Turns a reply into what goes over the wire, with the headers that every answer of GitHub carries. */
export function respond(context: Context, reply: Reply): Response {
  const headers = new Headers({ ...commonHeaders(context), ...reply.headers })
  if (reply.status === 204 || (reply.body === undefined && reply.raw === undefined)) {
    return new Response(null, { status: reply.status, headers })
  }
  const data = reply.raw?.data ?? JSON.stringify(reply.body)
  headers.set("content-type", reply.raw?.type ?? "application/json; charset=utf-8")
  if (context.request.method === "GET" && reply.status === 200) {
    const etag = `W/"${createHash("sha256").update(data).digest("hex")}"`
    headers.set("etag", etag)
    if (context.request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers })
  }
  // A Buffer is a fine body; the DOM types alone do not know it.
  return new Response(typeof data === "string" ? data : new Uint8Array(data), { status: reply.status, headers })
}
