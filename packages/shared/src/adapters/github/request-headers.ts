/** What every request to GitHub carries; GitHub refuses one without a user agent. */
export function requestHeaders(token: string): Readonly<Record<string, string>> {
  return {
    authorization: `bearer ${token}`,
    accept: "application/vnd.github+json",
    "x-github-api-version": "2022-11-28",
    "user-agent": "auto-triage",
  }
}
