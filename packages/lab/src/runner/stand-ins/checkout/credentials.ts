import { randomUUID } from "node:crypto"
import { existsSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { git } from "./git.ts"

export type CredentialFile = { readonly directory: string; readonly file: string }

/**
 * Puts the token where only this repository's git reads it: a file outside the workspace, as the action does since v6.
 * @returns the file, and the header's secret part, which the log must not show
 */
export function writeCredentials(
  directory: string,
  where: { server: string; token: string; temp: string },
): { file: string; secret: string } {
  const file = join(where.temp, `git-credentials-${randomUUID()}.config`)
  const secret = Buffer.from(`x-access-token:${where.token}`).toString("base64")
  writeFileSync(file, `[http "${where.server}/"]\n\textraheader = "AUTHORIZATION: basic ${secret}"\n`, { mode: 0o600 })
  git(directory, "config", "--local", "include.path", file)
  return { file, secret }
}

export function removeCredentials({ directory, file }: CredentialFile): void {
  if (file === "" || !existsSync(file)) return
  rmSync(file)
  if (existsSync(join(directory, ".git"))) git(directory, "config", "--local", "--unset-all", "include.path")
}
