import { answeredWith } from "../../upstream-error.ts"

const PATH = "/credentials/revoke"

/**
 * Makes a personal access token worthless for good; whoever holds one may. GitHub takes this request without any
 * credential, and refuses it with one.
 *
 * @throws UpstreamError
 */
export async function revokeToken(apiUrl: string, token: string): Promise<void> {
  const response = await fetch(`${apiUrl}${PATH}`, {
    method: "POST",
    headers: {
      accept: "application/vnd.github+json",
      "content-type": "application/json",
      "user-agent": "auto-triage",
      "x-github-api-version": "2022-11-28",
    },
    body: JSON.stringify({ credentials: [token] }),
  })
  // What GitHub says of it may quote the token.
  if (!response.ok)
    throw answeredWith({ service: "github", request: `POST ${PATH}`, status: response.status, detail: "" })
}
