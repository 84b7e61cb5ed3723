import { datadogBaseUrl } from "../adapters/datadog/base-url.ts"
import { ConfigError } from "../errors.ts"
import { type Inputs, maskSecret } from "./inputs.ts"

/** Where the metrics of a run go, or why they cannot go anywhere. */
export type MetricsIntake =
  | { readonly apiKey: string; readonly baseUrl: string }
  | { readonly problem: string; /** False where nobody asked for metrics. */ readonly isFault: boolean }

/** As the inputs datadog-api-key, datadog-site and datadog-url say. Never throws: a run does its work without metrics too. */
export function metricsIntake(inputs: Inputs): MetricsIntake {
  const apiKey = inputs.text("datadog-api-key")
  if (apiKey === "") return { problem: 'the input "datadog-api-key" is empty', isFault: false }
  maskSecret(apiKey)
  try {
    return { apiKey, baseUrl: datadogBaseUrl(inputs.text("datadog-site"), inputs.text("datadog-url")) }
  } catch (error) {
    if (error instanceof ConfigError) return { problem: error.message, isFault: true }
    throw error
  }
}
