import type { Hono } from "hono"

import type { DatadogState } from "../datadog-state.ts"
import { vendorError } from "../vendor-error.ts"

/** The key check, which looks at the API key alone. */
export function keyRoutes(app: Hono, state: DatadogState): void {
  app.get("/api/v1/validate", c => {
    const key = c.req.header("dd-api-key") ?? ""
    if (key === "") return vendorError("strings", 403, "API key required")
    return key === state.options.apiKey ? Response.json({ valid: true }) : vendorError("strings", 403, "Forbidden")
  })
}
