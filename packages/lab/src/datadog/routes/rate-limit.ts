import type { MiddlewareHandler } from "hono"

import type { DatadogState } from "../datadog-state.ts"
import { vendorError, type ErrorForm } from "../vendor-error.ts"

type Kind = "spans" | "logs" | "rum" | "issues"

/** Counts requests per fixed period, answers 429 over the limit, and names the limit in every answer, as Datadog does. */
export function rateLimit(state: DatadogState, kind: Kind, form: ErrorForm): MiddlewareHandler {
  let period = -1
  let used = 0
  return async (context, next) => {
    const limit = state.toggles.rateLimits[kind]
    if (limit === undefined) return next()
    const seconds = state.clock.now() / 1000
    const current = Math.floor(seconds / limit.periodSeconds)
    if (current !== period) [period, used] = [current, 0]
    used++
    const reset = Math.max(1, Math.ceil((current + 1) * limit.periodSeconds - seconds))
    const headers = describe({ ...limit, remaining: Math.max(0, limit.limit - used), reset, kind })
    if (used > limit.limit) {
      const refusal = vendorError(form, 429, "Too many requests")
      for (const [name, value] of headers) refusal.headers.set(name, value)
      return refusal
    }
    await next()
    for (const [name, value] of headers) context.header(name, value)
    return undefined
  }
}

type Numbers = {
  readonly limit: number
  readonly periodSeconds: number
  readonly remaining: number
  readonly reset: number
  readonly kind: Kind
}

function describe(numbers: Numbers): readonly (readonly [string, string])[] {
  return [
    ["X-RateLimit-Limit", String(numbers.limit)],
    ["X-RateLimit-Period", String(numbers.periodSeconds)],
    ["X-RateLimit-Remaining", String(numbers.remaining)],
    ["X-RateLimit-Reset", String(numbers.reset)],
    ["X-RateLimit-Name", `${numbers.kind}_list`],
  ]
}
