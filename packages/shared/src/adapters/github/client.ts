import { getOctokit } from "@actions/github"
import { retry } from "@octokit/plugin-retry"

export type GitHubClient = ReturnType<typeof getOctokit>

/**
 * Octokit with one API version and with retries that cannot repeat a write: plugin-retry repeats every method, so each
 * write passes `request: { retries: 0 }`, and 429 is left to the transport, which honours Retry-After.
 */
export function createGitHubClient(options: { readonly token: string; readonly apiUrl: string }): GitHubClient {
  const client = getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl,
      request: { fetch: globalThis.fetch },
      retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
      log: { debug() {}, info() {}, warn() {}, error() {} },
    },
    retry,
  )
  client.hook.before("request", request => {
    request.headers["x-github-api-version"] = "2022-11-28"
  })
  return client
}
