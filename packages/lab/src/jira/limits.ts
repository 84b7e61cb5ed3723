import { JiraError } from "./errors.ts"
import type { World } from "./world.ts"

/** Refuses a request over one of the configured limits, before anything is done with it. */
export type Limiter = (request: { readonly method: string; readonly path: string }) => void

/** Counts requests on the world's clock. Throws JiraError 429 with the headers that Jira sends. */
export function createLimiter(world: World): Limiter {
  const seen = new Map<string, number[]>()

  function exceeded(name: string, count: number, windowMs: number): number | null {
    const now = world.clock.now()
    const recent = (seen.get(name) ?? []).filter(at => at > now - windowMs)
    seen.set(name, recent)
    if (recent.length >= count) return (recent[0] ?? now) + windowMs - now
    recent.push(now)
    return null
  }

  return ({ method, path }) => {
    const { burst, perIssueWrites = [] } = world.settings.limits
    if (burst !== undefined) {
      const waitMs = exceeded(`burst ${method} ${endpoint(path)}`, burst, 1_000)
      if (waitMs !== null) throw tooMany(world, { reason: "jira-burst-based", limit: burst, waitMs })
    }
    const issue = method === "GET" ? null : /^\/rest\/api\/3\/issue\/([A-Za-z][A-Za-z0-9_]*-\d+|\d+)(?:\/|$)/.exec(path)
    if (issue === null) return
    const key = String(world.store.find(issue[1] ?? "")?.id ?? issue[1])
    for (const { count, windowMs } of perIssueWrites) {
      const waitMs = exceeded(`issue ${key} ${windowMs}`, count, windowMs)
      if (waitMs !== null) throw tooMany(world, { reason: "jira-per-issue-on-write", limit: count, waitMs })
    }
  }
}

function endpoint(path: string): string {
  return path
    .split("/")
    .map(part => (/^(?:\d+|[A-Za-z][A-Za-z0-9_]*-\d+)$/.test(part) ? "*" : part))
    .join("/")
}

function tooMany(
  world: World,
  { reason, limit, waitMs }: { readonly reason: string; readonly limit: number; readonly waitMs: number },
): JiraError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1_000))
  const reset = new Date(world.clock.now() + seconds * 1_000)
  const minute = `${new Date(Math.ceil(reset.getTime() / 60_000) * 60_000).toISOString().slice(0, 16)}Z`
  return new JiraError(
    429,
    { errorMessages: ["Rate limit exceeded."], errors: {} },
    {
      "retry-after": String(seconds),
      "ratelimit-reason": reason,
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": "0",
      "x-ratelimit-nearlimit": "true",
      "x-ratelimit-reset": minute,
    },
  )
}
