import { ConfigError } from "../../errors.ts"

export type RefusedScope = {
  /** What was asked for, e.g. "the monitors". */
  readonly what: string
  /** The scope that an application key needs for it. */
  readonly scope: string
  readonly status: number
}

/**
 * What to change where Datadog refuses a read. It gives one answer for each key that is wrong and for a missing permission,
 * so the API key is asked about by itself. Where that has no answer either, both are named.
 */
export async function refusedScope(
  { apiKey, baseUrl }: { readonly apiKey: string; readonly baseUrl: string },
  { what, scope, status }: RefusedScope,
): Promise<ConfigError> {
  const checked = await fetch(`${baseUrl}/api/v1/validate`, { headers: { "dd-api-key": apiKey } }).then(
    response => response.status,
    () => null,
  )
  const wrongApiKey = `Datadog at ${baseUrl} does not know the API key in the input "datadog-api-key" (the secret DATADOG_API_KEY): correct or replace it, or set "datadog-site" (the variable DATADOG_SITE) to the site that the key belongs to`
  const wrongAppKey = `Datadog refuses to show ${what} (${status}): give the application key in the input "datadog-app-key" (the secret DATADOG_APP_KEY) the scope ${scope}, or replace the key if it is wrong, revoked or of another organisation`
  if (checked === 200) return new ConfigError(wrongAppKey)
  return new ConfigError(checked === 401 || checked === 403 ? wrongApiKey : `${wrongAppKey}. Or: ${wrongApiKey}`)
}
