import type { Context, Handler } from "hono"

import { authorise, type Needs } from "../authorise.ts"
import type { DatadogState } from "../datadog-state.ts"

/** A handler that runs only for requests with the keys and permissions that the route needs. */
export function guarded(
  state: DatadogState,
  needs: Needs,
  handle: (context: Context) => Response | Promise<Response>,
): Handler {
  return context => authorise(state, context.req.raw, needs) ?? handle(context)
}
