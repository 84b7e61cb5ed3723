import type { ActionProcess } from "../toolkit/action-process.ts"
import { callApi } from "../toolkit/call-api.ts"

/**
 * Id of the run whose artifacts are asked for. Another run than the own one is read through the API, whose answer
 * decides whether the token may.
 * @throws Error where there is no token, or it may not read that run
 */
export async function openRun(action: ActionProcess): Promise<string> {
  const own = action.env["GITHUB_RUN_ID"] ?? ""
  const run = action.input("run-id")
  const credential = action.input("github-token")
  if (run === "" || run === own) return own
  // The action itself would look into its own run without a word.
  if (credential === "") {
    throw new Error(`Input 'run-id: ${run}' has no effect without 'github-token': that reads artifacts of another run`)
  }
  const api = (action.env["GITHUB_API_URL"] ?? "").replace(/\/$/, "")
  const what = `GET /repos/${action.input("repository")}/actions/runs/${encodeURIComponent(run)}/artifacts`
  try {
    await callApi({ api, what, credential })
  } catch (error) {
    throw new Error(`Unable to download artifact(s): ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  return run
}
