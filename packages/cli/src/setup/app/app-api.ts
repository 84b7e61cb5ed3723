import { createSign } from "node:crypto"
import { ConfigError } from "@auto-triage/shared/errors"
import { type AskGitHub, createAskGitHub } from "../github/ask-github.ts"

export type AppKeys = { readonly id: string; readonly privateKey: string }

export type Installed = {
  /** owner/name of what the App is installed on; null: on all repositories of an account. */
  readonly repositories: readonly string[] | null
}

export interface AppApi {
  slug(): Promise<string>
  /** All installations of the App. */
  installed(): Promise<readonly Installed[]>
}

/** GitHub, asked as the App itself. `now` is epoch milliseconds. Throws as AskGitHub does. */
export function createAppApi(apiUrl: string, keys: AppKeys, now: () => number): AppApi {
  const asApp = (): AskGitHub => createAskGitHub({ apiUrl, token: jwt(keys, now()), whose: "the App's key" })
  return {
    async slug() {
      const { body } = await asApp()({ method: "GET", path: "/app" })
      return String(body["slug"])
    },
    async installed() {
      const { body } = await asApp()({ method: "GET", path: "/app/installations?per_page=100" })
      const found = Array.isArray(body) ? (body as readonly Readonly<Record<string, unknown>>[]) : []
      return Promise.all(
        found.map(async ({ id, repository_selection: selection }) => ({
          repositories: selection === "all" ? null : await repositoriesOf(asApp(), apiUrl, String(id)),
        })),
      )
    },
  }
}

async function repositoriesOf(asApp: AskGitHub, apiUrl: string, installation: string): Promise<readonly string[]> {
  const { body } = await asApp({
    method: "POST",
    path: `/app/installations/${encodeURIComponent(installation)}/access_tokens`,
    body: { permissions: { metadata: "read" } },
  })
  const ask = createAskGitHub({ apiUrl, token: String(body["token"]), whose: "the App's own token" })
  const listed = await ask({ method: "GET", path: "/installation/repositories?per_page=100" })
  await ask({ method: "DELETE", path: "/installation/token" })
  const repositories = listed.body["repositories"]
  return Array.isArray(repositories) ? repositories.map((one: { full_name?: unknown }) => String(one.full_name)) : []
}

function jwt({ id, privateKey }: AppKeys, now: number): string {
  const seconds = Math.floor(now / 1000)
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url")
  // A minute early, because clocks differ; GitHub takes at most ten minutes.
  const text = `${encode({ alg: "RS256", typ: "JWT" })}.${encode({ iat: seconds - 60, exp: seconds + 480, iss: id })}`
  try {
    return `${text}.${createSign("RSA-SHA256").update(text).sign(privateKey, "base64url")}`
  } catch (error) {
    throw new ConfigError("AUTOFIX_APP_PRIVATE_KEY is no private key: it is the whole .pem file with its line breaks", {
      cause: error,
    })
  }
}
