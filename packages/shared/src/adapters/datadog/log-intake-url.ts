import { datadogBaseUrl } from "./base-url.ts"

/** Base URL of the log intake: the explicit URL where one is given (a proxy), else that of the site. @throws ConfigError */
export function logIntakeUrl(site: string, url: string): string {
  const base = datadogBaseUrl(site, url)
  return url === "" ? base.replace("https://api.", "https://http-intake.logs.") : base
}
