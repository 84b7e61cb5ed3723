import type { DatadogPermission, DatadogState } from "./datadog-state.ts"
import { vendorError, type ErrorForm } from "./vendor-error.ts"

export type Needs = {
  /** Intakes ask only for the API key. */
  readonly keys: "api" | "both"
  readonly permissions?: readonly DatadogPermission[]
  readonly form?: ErrorForm
  /** What this API answers without any key. */
  readonly missing?: 401 | 403
}

/** Null where the request may pass, else the refusal. The intake also takes its key from the query. */
export function authorise(state: DatadogState, request: Request, needs: Needs): Response | null {
  const { form = "strings", missing = 403 } = needs
  const api = request.headers.get("dd-api-key") ?? queryKey(request, needs)
  const app = request.headers.get("dd-application-key")
  if (api === null || api === "" || (needs.keys === "both" && (app === null || app === ""))) {
    return vendorError(form, missing, missing === 401 ? "Unauthorized" : "Forbidden")
  }
  const denied = needs.permissions?.some(permission => state.denied.has(permission)) === true
  return areKnown(state, api, needs.keys === "api" ? null : app) && !denied ? null : vendorError(form, 403, "Forbidden")
}

function queryKey(request: Request, needs: Needs): string | null {
  return needs.keys === "api" ? new URL(request.url).searchParams.get("dd-api-key") : null
}

/** A null application key is one that nobody asks for. */
function areKnown({ options, toggles }: DatadogState, api: string, app: string | null): boolean {
  if (api !== options.apiKey || toggles.apiKeyRevoked) return false
  return app === null || (app === options.appKey && !toggles.appKeyRevoked)
}
