import type { Hono } from "hono"

import type { DatadogState } from "../datadog-state.ts"
import { vendorError } from "../vendor-error.ts"
import { guarded } from "./guarded.ts"

/** The key check, which looks at the API key alone, and the own application keys, of which only the end is shown. */
export function keyRoutes(app: Hono, state: DatadogState): void {
  app.get("/api/v1/validate", c => {
    const key = c.req.header("dd-api-key") ?? ""
    if (key === "") return vendorError("strings", 403, "API key required")
    return key === state.options.apiKey && !state.toggles.apiKeyRevoked
      ? Response.json({ valid: true })
      : vendorError("strings", 403, "Forbidden")
  })
  app.get(
    "/api/v2/current_user/application_keys",
    guarded(state, { keys: "both", permissions: ["app-keys"] }, () => {
      const { keyScopes: scopes } = state.toggles
      const attributes = { name: "auto-triage", last4: state.options.appKey.slice(-4), scopes }
      return Response.json({ data: [{ id: "app-key-1", type: "application_keys", attributes }] })
    }),
  )
}
