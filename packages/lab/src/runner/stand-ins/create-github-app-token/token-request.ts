import type { ActionProcess } from "../toolkit/action-process.ts"

export type TokenRequest = {
  /** Client id or id of the App. */
  readonly issuer: string
  readonly privateKey: string
  readonly owner: string
  /** Names without owner; empty: all that the installation reaches. */
  readonly repositories: readonly string[]
  /** Null: all that the installation was granted. */
  readonly permissions: Readonly<Record<string, string>> | null
}

const PROXIES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"]
const PERMISSION = "INPUT_PERMISSION-"

/**
 * What the inputs ask for.
 * @throws Error where one is missing, as the action itself does
 */
export function readTokenRequest(action: ActionProcess): TokenRequest {
  const { env } = action
  const input = (name: string): string => action.input(name)
  for (const name of ["GITHUB_REPOSITORY", "GITHUB_REPOSITORY_OWNER"])
    if (!env[name]) throw new Error(`${name} missing`)
  if (PROXIES.some(name => env[name]) && env["NODE_USE_ENV_PROXY"] !== "1") {
    throw new Error("A proxy is set in the environment: Node.js uses it only with NODE_USE_ENV_PROXY=1 for this step.")
  }
  const issuer = input("client-id") || input("app-id")
  if (issuer === "")
    throw new Error("The 'client-id' (or deprecated 'app-id') input must be set to a non-empty string.")
  const privateKey = input("private-key").replaceAll("\\n", "\n")
  if (privateKey === "") throw new Error("The 'private-key' input must be set to a non-empty string.")
  const named = input("repositories")
    .split(/[\n,]/)
    .map(name => name.trim())
    .filter(name => name !== "")
  const [ownOwner = "", ownName = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/")
  const owner = input("owner")
  // Without an owner and without names it is this repository; with an owner alone, all that the owner's installation has.
  const repositories = owner === "" && named.length === 0 ? [ownName] : named
  return { issuer, privateKey, owner: owner || ownOwner, repositories, permissions: permissionsOf(env) }
}

function permissionsOf(env: ActionProcess["env"]): TokenRequest["permissions"] {
  const given = Object.entries(env).flatMap(([key, value]) => {
    if (!key.startsWith(PERMISSION) || !value) return []
    return [[key.slice(PERMISSION.length).toLowerCase().replaceAll("-", "_"), value] as const]
  })
  return given.length === 0 ? null : Object.fromEntries(given)
}
