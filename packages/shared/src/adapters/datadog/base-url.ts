import { ConfigError } from "../../errors.ts"

// Datadog's sites; anything else is a typo that would send keys to a stranger.
const SITES = [
  "datadoghq.com",
  "us3.datadoghq.com",
  "us5.datadoghq.com",
  "datadoghq.eu",
  "ap1.datadoghq.com",
  "ap2.datadoghq.com",
  "ddog-gov.com",
]

/** Base URL of the API: the explicit URL where one is given (a proxy), else the site's. @throws ConfigError */
export function datadogBaseUrl(site: string, url: string): string {
  if (url !== "") {
    if (!URL.canParse(url))
      throw new ConfigError(
        `The input "datadog-url" (the variable DATADOG_URL) is not a URL: leave it empty to use the site ${site}`,
      )
    return url.replace(/\/+$/, "")
  }
  if (!SITES.includes(site))
    throw new ConfigError(
      `"${site}" is not a Datadog site: set the input "datadog-site" (the variable DATADOG_SITE) to one of ${SITES.join(", ")}`,
    )
  return `https://api.${site}`
}
