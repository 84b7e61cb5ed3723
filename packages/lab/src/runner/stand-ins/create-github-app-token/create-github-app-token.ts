import type { ActionProcess } from "../toolkit/action-process.ts"
import { refuseInputs } from "../toolkit/refuse-inputs.ts"
import { ApiRefusal, callApi } from "../toolkit/call-api.ts"
import { signAppJwt } from "./sign-app-jwt.ts"
import { readTokenRequest, type TokenRequest } from "./token-request.ts"

const RETRIES = 3

/** Proves to be an App, and gets a token of its installation with the permissions and repositories that were asked for. */
export async function createGitHubAppToken(action: ActionProcess): Promise<void> {
  refuseInputs(action, { enterprise: [] })
  const request = readTokenRequest(action)
  const where = request.repositories.length > 0 ? request.repositories.join(",") : request.owner
  action.print(`Creating a token for ${request.owner}: ${request.repositories.join(", ") || "all repositories"}`)
  const api = action.input("github-api-url").replace(/\/$/, "")
  const made = await withRetries(
    () => create(api, request),
    (attempt, error) => action.print(`Failed to create token for "${where}" (attempt ${attempt}): ${error.message}`),
  )
  action.print(`::add-mask::${made.token}`)
  action.setOutput("token", made.token)
  action.setOutput("installation-id", made.installation)
  action.setOutput("app-slug", made.slug)
  if (!action.isTrue("skip-token-revoke")) action.saveState("token", made.token)
}

type Made = { readonly token: string; readonly installation: string; readonly slug: string }

async function create(api: string, request: TokenRequest): Promise<Made> {
  const { owner, repositories, permissions } = request
  const credential = signAppJwt(request.issuer, request.privateKey, Date.now())
  const [first] = repositories
  const path = first === undefined ? `/users/${owner}/installation` : `/repos/${owner}/${first}/installation`
  const installation = await callApi({ api, what: `GET ${path}`, credential })
  const id = String(installation["id"])
  const body = {
    ...(repositories.length === 0 ? {} : { repositories }),
    ...(permissions === null ? {} : { permissions }),
  }
  const token = await callApi({ api, what: `POST /app/installations/${id}/access_tokens`, credential, body })
  return { token: String(token["token"]), installation: id, slug: String(installation["app_slug"]) }
}

/** Repeats what the server itself failed at. The action waits between attempts; nothing is gained by that here. */
async function withRetries<T>(work: () => Promise<T>, onFailure: (attempt: number, error: Error) => void): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (error instanceof Error) onFailure(attempt, error)
      if (!(error instanceof ApiRefusal) || error.status < 500 || attempt > RETRIES) throw error
    }
  }
}
