import { DATADOG_SITES } from "../../ports/datadog-sites.ts"
import { ConfigError } from "../../errors.ts"

/** Base URL of the API: the explicit URL where one is given (a proxy), else the site's. @throws ConfigError */
export function datadogBaseUrl(site: string, url: string): string {
  if (url !== "") {
    if (!URL.canParse(url))
      throw new ConfigError(
        `The input "datadog-url" (the variable DATADOG_URL) is not a URL: leave it empty to use the site ${site}`,
      )
    return url.replace(/\/+$/, "")
  }
  // A typo would send keys to a stranger.
  if (!DATADOG_SITES.includes(site))
    throw new ConfigError(
      `"${site}" is not a Datadog site: set the input "datadog-site" (the variable DATADOG_SITE) to one of ${DATADOG_SITES.join(", ")}`,
    )
  return `https://api.${site}`
}
