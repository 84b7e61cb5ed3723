import { ApiError, badCredentials } from "../errors.ts"
import type { Hub } from "../state/hub.ts"
import type { App } from "../tokens/app.ts"
import { verifyAppJwt } from "../tokens/app-jwt.ts"
import { isLive, type Token } from "../tokens/token.ts"

export type Caller =
  | { readonly kind: "nobody" }
  | { readonly kind: "token"; readonly token: Token }
  | { readonly kind: "app"; readonly app: App }

function credentialOf(header: string): string {
  const space = header.indexOf(" ")
  const scheme = header.slice(0, space).toLowerCase()
  const value = header.slice(space + 1).trim()
  if (scheme !== "basic") return scheme === "bearer" || scheme === "token" ? value : ""
  const decoded = Buffer.from(value, "base64").toString("utf8")
  return decoded.slice(decoded.indexOf(":") + 1)
}

function liveToken(hub: Hub, value: string): Token {
  const token = hub.tokens.get(value)
  if (token === undefined || !isLive(token, hub.clock.now())) throw badCredentials()
  const suspended = hub.apps
    .flatMap(app => app.installations)
    .some(installation => installation.id === token.installationId && installation.suspendedAt !== null)
  if (suspended) throw new ApiError(403, "This installation has been suspended")
  return token
}

/** Who sends a request; throws 401 for a credential that is wrong, expired or revoked. */
export function authenticate(hub: Hub, headers: Headers): Caller {
  const header = headers.get("authorization")
  if (header === null) return { kind: "nobody" }
  const value = credentialOf(header)
  const isJwt = value.split(".").length === 3 && !value.startsWith("ghs_")
  if (isJwt) return { kind: "app", app: verifyAppJwt(hub, value) }
  return { kind: "token", token: liveToken(hub, value) }
}
