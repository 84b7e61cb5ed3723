import type { Call, Reply, Route } from "../api/call.ts"
import { ApiError, unprocessable } from "../errors.ts"

const MOST = 1000
const PERSONAL = /^(?:ghp_|github_pat_)/

/** Anybody may revoke personal tokens that they hold; nobody is told which of them there were. */
function revoke({ hub, headers, body }: Call): Reply {
  if (headers.get("authorization") !== null)
    throw new ApiError(403, "This endpoint takes unauthenticated requests only")
  const given: readonly unknown[] = Array.isArray(body["credentials"]) ? body["credentials"] : []
  if (given.length === 0 || given.length > MOST || !given.every(one => typeof one === "string"))
    throw unprocessable("Validation failed, or the endpoint has been spammed.")
  for (const value of given) {
    const token = hub.tokens.get(value)
    if (token !== undefined && PERSONAL.test(value)) token.revoked = true
  }
  return { status: 202, body: {} }
}

export const credentialRoutes: readonly Route[] = [
  { method: "POST", path: "/credentials/revoke", needs: "nothing", handle: revoke },
]
