import type { TokenProbe, TokenState } from "../../ports/token-probe.ts"
import { messageOf } from "./ask.ts"
import { isRateLimit } from "./is-rate-limit.ts"
import { readExpiry } from "./read-expiry.ts"
import { requestHeaders } from "./request-headers.ts"

export type TokenProbeOptions = {
  readonly apiUrl: string
  readonly token: string
  /** owner/name of the repository that the token is for. */
  readonly repository: string
  /** Epoch milliseconds, UTC. */
  readonly now: () => number
}

const EXPIRY = "github-authentication-token-expiration"

/** Asks for the repository with the token itself: the cheapest request that shows whether it works and when it ends. */
export function createTokenProbe({ apiUrl, token, repository, now }: TokenProbeOptions): TokenProbe {
  return {
    async probe() {
      try {
        const response = await fetch(`${apiUrl}/repos/${repository}`, { headers: requestHeaders(token) })
        const body: unknown = await response.json().catch(() => null)
        return stateOf({ status: response.status, body, expiry: response.headers.get(EXPIRY) }, now())
      } catch (error) {
        return { kind: "unknown", why: error instanceof Error ? error.message : "GitHub did not answer" }
      }
    },
  }
}

type Answer = { readonly status: number; readonly body: unknown; readonly expiry: string | null }

function stateOf({ status, body, expiry }: Answer, now: number): TokenState {
  const message = messageOf(body)
  if (status === 200) {
    if (typeof body !== "object" || body === null)
      return { kind: "unknown", why: "its answer is not one that GitHub gives" }
    const { permissions } = body as { readonly permissions?: { readonly push?: unknown } }
    if (permissions?.push === false) return { kind: "refused", status, why: "its owner may not write" }
    return { kind: "valid", expiresAt: readExpiry(expiry, now) }
  }
  const limited = status === 429 || isRateLimit(status, message)
  if (status >= 500 || limited) return { kind: "unknown", why: `GitHub answered ${status}` }
  return { kind: "refused", status, why: message }
}
