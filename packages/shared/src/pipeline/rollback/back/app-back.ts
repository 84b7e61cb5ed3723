import type { RollbackApp } from "../../../ports/rollback-host.ts"
import type { RollbackChange } from "../rollback-change.ts"
import type { RollbackProof } from "../rollback-step.ts"
import { type BackOrder, leftToPerson, nothingLeft, type WayBack } from "./way-back.ts"

/** An App that was suspended or uninstalled. */
export async function appBack(
  { app, repository, serverUrl }: BackOrder,
  { kind, installation }: Extract<RollbackChange, { kind: "suspension" | "uninstallation" }>,
): Promise<WayBack> {
  if (app === null)
    return leftToPerson("let the App work again: set AUTOFIX_APP_ID and AUTOFIX_APP_PRIVATE_KEY, and start this again")
  const found = await app.installation()
  if (found === null)
    return leftToPerson(
      kind === "uninstallation"
        ? `install the App on ${repository} alone: ${serverUrl}/apps/${await app.slug()}/installations/new, where an owner confirms it; then start this again`
        : `the App is no longer installed on ${repository}: ${serverUrl}/apps/${await app.slug()}/installations/new`,
    )
  const prove = async (): Promise<readonly RollbackProof[]> => [await proveWorks(app, found.id)]
  if (!found.suspended) return { ...nothingLeft("the App is installed and not suspended"), prove }
  if (kind === "uninstallation" || found.id !== installation)
    return leftToPerson(`the App is installed anew and suspended: ${found.url}`)
  return {
    byHand: null,
    remains: false,
    note: null,
    steps: [
      {
        words: `let the App's installation ${installation} work again`,
        request: `DELETE /app/installations/${installation}/suspended`,
        change: null,
        run: () => app.unsuspend(installation),
      },
    ],
    prove,
  }
}

async function proveWorks(app: RollbackApp, installation: number): Promise<RollbackProof> {
  const status = await app.mintStatus(installation)
  return {
    state: status === 201 ? "proven" : "refuted",
    words: `asked for a token, GitHub answers the App ${status}`,
  }
}
