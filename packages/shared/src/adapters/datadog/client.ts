import { logger } from "@datadog/datadog-api-client/dist/logger.js"
import { createConfiguration } from "@datadog/datadog-api-client/dist/packages/datadog-api-client-common/index.js"
import { BaseServerConfiguration } from "@datadog/datadog-api-client/dist/packages/datadog-api-client-common/servers.js"
import { ErrorTrackingApi } from "@datadog/datadog-api-client/dist/packages/datadog-api-client-v2/apis/ErrorTrackingApi.js"
import { LogsApi } from "@datadog/datadog-api-client/dist/packages/datadog-api-client-v2/apis/LogsApi.js"
import { RUMApi } from "@datadog/datadog-api-client/dist/packages/datadog-api-client-v2/apis/RUMApi.js"
import { SpansApi } from "@datadog/datadog-api-client/dist/packages/datadog-api-client-v2/apis/SpansApi.js"

export type DatadogClient = {
  readonly errors: ErrorTrackingApi
  readonly spans: SpansApi
  readonly logs: LogsApi
  readonly rum: RUMApi
}

/**
 * The vendor's client, imported file by file: the package's entry loads six thousand models. Its own retries stay off,
 * because they wait for as long as the answer says and repeat writes; the transport repeats reads. So does its log, which
 * prints errors with their stacks, and with DEBUG set every request with its body, past the sinks that make texts safe.
 */
export function createDatadogClient(options: {
  readonly apiKey: string
  readonly appKey: string
  readonly baseUrl: string
}): DatadogClient {
  ;(logger as { setLevel(level: "silent"): void }).setLevel("silent")
  const configuration = createConfiguration({
    authMethods: { apiKeyAuth: options.apiKey, appKeyAuth: options.appKey },
    baseServer: new BaseServerConfiguration(options.baseUrl, {}),
    enableRetry: false,
  })
  return {
    errors: new ErrorTrackingApi(configuration),
    spans: new SpansApi(configuration),
    logs: new LogsApi(configuration),
    rum: new RUMApi(configuration),
  }
}
