import { z } from "zod"
import type { AppFacts, InstallationFacts } from "../../../ports/github-inspection.ts"
import type { Reading } from "../../../ports/reading.ts"
import { askOnce } from "../../ask-once.ts"
import { messageOf } from "../ask.ts"
import { requestHeaders } from "../request-headers.ts"
import { appJwt } from "./app-jwt.ts"
import { createGet, type Get } from "./create-get.ts"

export type AppOptions = {
  readonly apiUrl: string
  readonly repository: string
  readonly id: string | null
  readonly privateKey: string | null
  /** Epoch milliseconds, UTC. */
  readonly now: () => number
}

export interface AppReader {
  app(): Promise<Reading<AppFacts>>
  installation(): Promise<Reading<InstallationFacts | null>>
  installedRepositories(): Promise<Reading<readonly string[]>>
  appBypasses(ruleset: number): Promise<Reading<boolean>>
}

const TEXTS = z.record(z.string(), z.string())
const APP = z.object({
  id: z.number(),
  slug: z.string().default(""),
  name: z.string(),
  owner: z.object({ login: z.string() }).nullish(),
  permissions: TEXTS,
  events: z.array(z.string()).default([]),
})
const HOOK = z.object({ url: z.string().nullish() })
const INSTALLATION = z.object({
  id: z.number(),
  permissions: TEXTS,
  repository_selection: z.enum(["all", "selected"]),
  suspended_at: z.string().nullish(),
  html_url: z.string().default(""),
})
const TOKEN = z.object({ token: z.string() })
const REPOSITORIES = z.object({ repositories: z.array(z.object({ full_name: z.string() })) })
const BYPASS = z.object({ current_user_can_bypass: z.string() })
const NOT_GIVEN = "AUTOFIX_APP_ID and AUTOFIX_APP_PRIVATE_KEY were not given"

/** The App as it shows itself to its own key. */
export function createAppReader(options: AppOptions): AppReader {
  const { apiUrl, repository } = options
  const app = askOnce(() => readApp(options))
  const installation = askOnce(async (): Promise<Reading<InstallationFacts | null>> => {
    const known = await app()
    if (known.kind === "hidden") return known
    if (known.value.kind === "refused") return { kind: "hidden", why: "GitHub does not take the App's id and key" }
    const found = await asApp(options).find(`/repos/${repository}/installation`, INSTALLATION)
    if (found.kind === "hidden") return found
    if (found.value === null) return { kind: "seen", value: null }
    const { id, permissions, repository_selection: selection, suspended_at: since, html_url: page } = found.value
    return { kind: "seen", value: { id, permissions, selection, suspended: typeof since === "string", page } }
  })
  // Minting is no read, but nothing else shows what an installation reaches. This token may read names and ends by itself.
  const token = askOnce(async () => {
    const found = await installation()
    if (found.kind === "hidden") return found
    if (found.value === null) return { kind: "hidden", why: "The App is not installed here" } as const
    return mintToken(options, found.value.id)
  })
  const asInstallation = async (): Promise<Reading<Get>> => {
    const minted = await token()
    if (minted.kind === "hidden") return minted
    return { kind: "seen", value: createGet({ apiUrl, token: minted.value, who: "The App's token" }) }
  }
  return {
    app,
    installation,
    installedRepositories: askOnce(async () => {
      const get = await asInstallation()
      if (get.kind === "hidden") return get
      const listed = await get.value.read("/installation/repositories?per_page=100", REPOSITORIES)
      if (listed.kind === "hidden") return listed
      return { kind: "seen", value: listed.value.repositories.map(({ full_name: name }) => name) }
    }),
    async appBypasses(ruleset) {
      const get = await asInstallation()
      if (get.kind === "hidden") return get
      const found = await get.value.read(`/repos/${repository}/rulesets/${ruleset}`, BYPASS)
      return found.kind === "hidden" ? found : { kind: "seen", value: found.value.current_user_can_bypass !== "never" }
    },
  }
}

function asApp({ apiUrl, id, privateKey, now }: AppOptions): Get {
  const jwt = id === null || privateKey === null ? null : appJwt(id, privateKey, now())
  return createGet({ apiUrl, token: jwt, who: "The App's key" })
}

async function readApp(options: AppOptions): Promise<Reading<AppFacts>> {
  const { id, privateKey, now } = options
  if (id === null || privateKey === null) return { kind: "hidden", why: NOT_GIVEN }
  if (appJwt(id, privateKey, now()) === null)
    return { kind: "seen", value: { kind: "refused", why: "AUTOFIX_APP_PRIVATE_KEY is no private key in PEM" } }
  const get = asApp(options)
  const answer = await get.raw("/app")
  if (answer.kind === "hidden") return answer
  const { status, body } = answer.value
  if (status === 401 || status === 404) return { kind: "seen", value: { kind: "refused", why: messageOf(body) } }
  const parsed = APP.safeParse(body)
  if (status !== 200 || !parsed.success) return { kind: "hidden", why: `GitHub answered ${status}` }
  const { owner, slug, name, permissions, events } = parsed.data
  // Of an App whose webhook is off, GitHub shows an empty address or none at all.
  const hook = await get.find("/app/hook/config", HOOK)
  if (hook.kind === "hidden") return hook
  const hookUrl = hook.value?.url || null
  const about = { id: String(parsed.data.id), slug, name, owner: owner?.login ?? "", permissions, events, hookUrl }
  return { kind: "seen", value: { kind: "known", ...about } }
}

async function mintToken(options: AppOptions, installation: number): Promise<Reading<string>> {
  const { apiUrl, id, privateKey, now } = options
  const jwt = id === null || privateKey === null ? null : appJwt(id, privateKey, now())
  if (jwt === null) return { kind: "hidden", why: NOT_GIVEN }
  const response = await fetch(`${apiUrl}/app/installations/${installation}/access_tokens`, {
    method: "POST",
    headers: { ...requestHeaders(jwt), "content-type": "application/json" },
    body: JSON.stringify({ permissions: { metadata: "read" } }),
  })
  const parsed = TOKEN.safeParse(await response.json().catch(() => null))
  return parsed.success
    ? { kind: "seen", value: parsed.data.token }
    : { kind: "hidden", why: `GitHub gave the App no token (it answered ${response.status})` }
}
