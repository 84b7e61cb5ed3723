import type { Emulator } from "../core/emulator.ts"
import type { ProvisionOrder } from "./provision-order.ts"

export type DatadogRequest = {
  readonly keys: ProvisionOrder["keys"]
  readonly method?: "GET" | "POST"
  readonly path: string
  readonly body?: unknown
}

/** Asks the emulator's API without its door: such a request is in no journal, and no fault spoils it. */
export function askDatadog(datadog: Emulator, request: DatadogRequest): Promise<Response> {
  const { keys, method = "GET", path, body } = request
  return datadog.handle(
    new Request(`http://datadog.lab${path}`, {
      method,
      headers: {
        "dd-api-key": keys.apiKey,
        "dd-application-key": keys.appKey,
        "content-type": "application/json",
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  )
}
