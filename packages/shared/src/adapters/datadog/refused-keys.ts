import { ConfigError } from "../../errors.ts"

type Keys = { readonly apiKey: string; readonly baseUrl: string }

/**
 * What to change where Datadog refuses the issue. It gives the same answer for each key that is wrong and for a missing
 * permission, so the API key is asked about by itself.
 */
export async function refusedKeys({ apiKey, baseUrl }: Keys): Promise<ConfigError> {
  const checked = await fetch(`${baseUrl}/api/v1/validate`, { headers: { "dd-api-key": apiKey } }).then(
    response => response.status,
    () => null,
  )
  const wrongApiKey = `Datadog at ${baseUrl} does not know the API key in the input "datadog-api-key" (the secret DATADOG_API_KEY): correct or replace it, or set "datadog-site" (the variable DATADOG_SITE) to the site that the key belongs to`
  const wrongAppKey =
    'Datadog refuses to show the issue: give the application key in the input "datadog-app-key" (the secret DATADOG_APP_KEY) the scope error_tracking_read, or replace the key if it is wrong, revoked or of another organisation'
  if (checked === 200) return new ConfigError(wrongAppKey)
  return new ConfigError(checked === 401 || checked === 403 ? wrongApiKey : `${wrongAppKey}. Or: ${wrongApiKey}`)
}
