import { createPrivateKey, createSign } from "node:crypto"
import { ConfigError } from "../../../errors.ts"
import type { RollbackApp } from "../../../ports/rollback-host.ts"
import { askAsPerson } from "./ask-as-person.ts"

export type AppAccess = {
  readonly apiUrl: string
  readonly repository: string
  readonly id: string
  /** PEM. */
  readonly privateKey: string
  /** Epoch milliseconds, UTC. */
  readonly now: () => number
}

const CREDENTIAL = "the App of AUTOFIX_APP_ID and AUTOFIX_APP_PRIVATE_KEY"

/** The App by its own key: only that may suspend its installations. @throws ConfigError where the key is none */
export function createRollbackApp(access: AppAccess): RollbackApp {
  const { apiUrl, repository } = access
  const call = (method: string, path: string, expected: readonly number[] = []) =>
    askAsPerson({ apiUrl, token: signToken(access), credential: CREDENTIAL }, [method, path], expected)
  return {
    async installation() {
      const { status, body } = await call("GET", `/repos/${repository}/installation`, [404])
      if (status === 404) return null
      const found = body as { readonly id: number; readonly suspended_at?: string | null; readonly html_url?: string }
      return { id: found.id, suspended: (found.suspended_at ?? null) !== null, url: found.html_url ?? "" }
    },
    async slug() {
      const { body } = await call("GET", "/app")
      return String((body as { readonly slug?: string }).slug)
    },
    async uninstall(installation) {
      await call("DELETE", `/app/installations/${installation}`, [404])
    },
    async suspend(installation) {
      await call("PUT", `/app/installations/${installation}/suspended`)
    },
    async unsuspend(installation) {
      await call("DELETE", `/app/installations/${installation}/suspended`)
    },
    async mintStatus(installation) {
      const path = `/app/installations/${installation}/access_tokens`
      const { status, body } = await call("POST", path, [401, 403, 404])
      const { token } = (body ?? {}) as { readonly token?: string }
      if (token !== undefined) await askAsPerson({ apiUrl, token }, ["DELETE", "/installation/token"], [401, 403])
      return status
    },
  }
}

function signToken({ id, privateKey, now }: AppAccess): string {
  // Dated back against clocks that differ; GitHub takes ten minutes at most.
  const issued = Math.floor(now() / 1000) - 60
  const parts = [
    { alg: "RS256", typ: "JWT" },
    { iat: issued, exp: issued + 540, iss: id },
  ]
  const text = parts.map(part => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".")
  try {
    const key = createPrivateKey(privateKey.replaceAll("\\n", "\n"))
    return `${text}.${createSign("RSA-SHA256").update(text).sign(key, "base64url")}`
  } catch (error) {
    throw new ConfigError("AUTOFIX_APP_PRIVATE_KEY is no private key: give the whole PEM file of the App", {
      cause: error,
    })
  }
}
