import type { ActionProcess } from "../toolkit/action-process.ts"
import { callApi } from "../toolkit/call-api.ts"

/** Takes the token back at the end of the job. A failure is a warning: the token ends by itself within the hour. */
export async function revokeToken(action: ActionProcess): Promise<void> {
  const token = action.state("token")
  if (action.isTrue("skip-token-revoke")) return action.print("Token revocation was skipped")
  if (token === "") return action.print("Token is not set")
  try {
    const api = action.input("github-api-url").replace(/\/$/, "")
    await callApi({ api, what: "DELETE /installation/token", credential: token })
    action.print("Token revoked")
  } catch (error) {
    action.print(`::warning::Token revocation failed: ${error instanceof Error ? error.message : String(error)}`)
  }
}
