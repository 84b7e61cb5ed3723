import type { Clock } from "@auto-triage/shared/ports/clock"
import { ApiError } from "../errors.ts"
import type { Token } from "../tokens/token.ts"

/** What is enforced. Null: counted and shown in headers, never refused. */
export type Limits = {
  readonly primaryPerHour: number | null
  /** GitHub answers either; clients must read the headers, not the status. */
  readonly status: 403 | 429
  /** Points of the secondary limit: 1 for a read, 5 for a write. GitHub's figure is 900. */
  readonly pointsPerMinute: number | null
  /** Requests that make content. GitHub's figure is 80. */
  readonly contentPerMinute: number | null
}

const noLimits: Limits = { primaryPerHour: null, status: 403, pointsPerMinute: null, contentPerMinute: null }

export type Resource = "core" | "graphql"
export type Budget = {
  readonly limit: number
  readonly used: number
  readonly remaining: number
  readonly reset: number
}

export interface RateLimiter {
  set(limits: Partial<Limits>): void
  /** Counts one request and throws GitHub's refusal where a limit is enforced and reached. */
  count(token: Token | null, resource: Resource, method: string): void
  budget(token: Token | null, resource: Resource): Budget
}

const hour = 3_600_000
const minute = 60_000

export function rateHeaders(budget: Budget, resource: Resource): Record<string, string> {
  return {
    "x-ratelimit-limit": String(budget.limit),
    "x-ratelimit-remaining": String(budget.remaining),
    "x-ratelimit-used": String(budget.used),
    "x-ratelimit-reset": String(budget.reset),
    "x-ratelimit-resource": resource,
  }
}

// A GITHUB_TOKEN's budget belongs to its repository, an App's to the installation, a person's to the person.
function ownerOf(token: Token | null): string {
  if (token === null) return "anonymous"
  if (token.kind === "job") return `job:${[...token.repositories].join(",")}`
  return token.kind === "installation" ? `installation:${token.installationId}` : `user:${token.login}`
}

function usualLimit(token: Token | null): number {
  if (token === null) return 60
  return token.kind === "job" ? 1000 : 5000
}

export function createRateLimiter(clock: Clock): RateLimiter {
  let limits: Limits = noLimits
  const windows = new Map<string, { start: number; used: number }>()

  function windowOf(key: string, length: number): { start: number; used: number } {
    const now = clock.now()
    const known = windows.get(key)
    if (known !== undefined && now - known.start < length) return known
    const fresh = { start: now, used: 0 }
    windows.set(key, fresh)
    return fresh
  }

  function budget(token: Token | null, resource: Resource): Budget {
    const { start, used } = windowOf(`${resource}:${ownerOf(token)}`, hour)
    const limit = limits.primaryPerHour ?? usualLimit(token)
    // What is not enforced must not look exhausted, or a careful client would wait for nothing.
    const least = limits.primaryPerHour === null ? 1 : 0
    return { limit, used, remaining: Math.max(least, limit - used), reset: Math.ceil((start + hour) / 1000) }
  }

  function refuseSecondary(key: string, allowed: number | null, cost: number): void {
    const window = windowOf(key, minute)
    if (allowed !== null && window.used + cost > allowed) {
      const wait = Math.max(1, Math.ceil((window.start + minute - clock.now()) / 1000))
      throw new ApiError(
        limits.status,
        "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
        { headers: { "retry-after": String(wait) } },
      )
    }
    window.used += cost
  }

  return {
    set(changed) {
      limits = { ...limits, ...changed }
    },
    count(token, resource, method) {
      const isWrite = method !== "GET" && method !== "HEAD" && resource === "core"
      refuseSecondary(`points:${ownerOf(token)}`, limits.pointsPerMinute, isWrite ? 5 : 1)
      if (isWrite) refuseSecondary(`content:${ownerOf(token)}`, limits.contentPerMinute, 1)
      const left = budget(token, resource)
      if (limits.primaryPerHour !== null && left.remaining === 0) {
        const who = token === null ? "127.0.0.1" : `user ID ${token.login}`
        throw new ApiError(limits.status, `API rate limit exceeded for ${who}.`)
      }
      windowOf(`${resource}:${ownerOf(token)}`, hour).used += 1
    },
    budget,
  }
}
