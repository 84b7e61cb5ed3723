import { z } from "zod"
import type { RepositoryFacts, TokenFacts, TokenReach } from "../../../ports/github-inspection.ts"
import type { Reading } from "../../../ports/reading.ts"
import { messageOf } from "../ask.ts"
import { isRateLimit } from "../is-rate-limit.ts"
import { readExpiry } from "../read-expiry.ts"
import { CONFIG_PATH } from "../repository-state.ts"
import { createGet, type Get, type GetOptions } from "./create-get.ts"

type Where = { readonly repository: string; readonly now: () => number }

const REPOSITORY = z.object({
  visibility: z.enum(["public", "private", "internal"]).default("private"),
  permissions: z.object({ push: z.boolean().optional() }).optional(),
})
const USER = z.object({ login: z.string(), type: z.string() })
const REPOSITORIES = z.array(z.object({ full_name: z.string() }))

/** Whether a token works, for how long, and whose it is. */
export async function readToken(options: GetOptions, { repository, now }: Where): Promise<Reading<TokenFacts>> {
  const get = createGet(options)
  const answer = await get.raw(`/repos/${repository}`)
  if (answer.kind === "hidden") return answer
  const { status, body, headers } = answer.value
  const message = messageOf(body)
  if (status >= 500 || status === 429 || isRateLimit(status, message))
    return { kind: "hidden", why: `GitHub answered ${status}` }
  if (status !== 200) return { kind: "seen", value: { kind: "refused", status, why: message } }
  const facts = REPOSITORY.safeParse(body)
  if (!facts.success) return { kind: "hidden", why: "GitHub's answer has another shape than its documentation" }
  const user = await get.read("/user", USER)
  const scopes = headers.get("x-oauth-scopes")
  return {
    kind: "seen",
    value: {
      kind: "works",
      scopes: scopes === null ? null : scopes.split(",").map(scope => scope.trim()),
      push: facts.data.permissions?.push ?? null,
      visibility: facts.data.visibility,
      expiresAt: readExpiry(headers.get("github-authentication-token-expiration"), now()),
      owner: user.kind === "seen" ? user.value : null,
    },
  }
}

// Reads that GitHub refuses without the permission, whatever else the token has.
const GUARDED = [
  ["Secrets", "/actions/secrets?per_page=1"],
  ["Variables", "/actions/variables?per_page=1"],
  ["Administration", "/actions/permissions"],
  ["Webhooks", "/hooks?per_page=1"],
  // Of an environment that is not there, GitHub says so only to those who may know.
  ["Environments", "/environments/autofix-publish/secrets?per_page=1"],
] as const
// Of a public repository, anybody may read these.
const GUARDED_WHERE_PRIVATE = [
  ["Actions", "/actions/runs?per_page=1"],
  ["Pull requests", "/pulls?per_page=1"],
  // Shown with Pull requests, too: only a token without those can be told to have Issues.
  ["Issues", "/issues?per_page=1"],
  ["Deployments", "/deployments?per_page=1"],
  ["Contents", "/branches?per_page=1"],
] as const

/** What a token reads beside the contents of the one repository. */
export async function readReach(
  options: GetOptions,
  where: Where & { readonly visibility: RepositoryFacts["visibility"] },
): Promise<Reading<TokenReach>> {
  const get = createGet(options)
  const probes = where.visibility === "public" ? GUARDED : [...GUARDED, ...GUARDED_WHERE_PRIVATE]
  const permissions: string[] = []
  for (const [name, path] of probes) {
    const answer = await get.raw(`/repos/${where.repository}${path}`)
    if (answer.kind === "hidden") return answer
    if (answer.value.status === 200) permissions.push(name)
    else if (answer.value.status >= 500) return { kind: "hidden", why: `GitHub answered ${answer.value.status}` }
  }
  return { kind: "seen", value: { permissions, repositories: await readOthers(get, where.repository) } }
}

const MOST_OTHERS = 10

/** Repositories beside this one that do not triage themselves: one user may dispatch for several that do. */
async function readOthers(get: Get, repository: string): Promise<readonly string[] | null> {
  const listed = await get.read("/user/repos?per_page=100", REPOSITORIES)
  if (listed.kind === "hidden") return null
  const others = listed.value
    .map(({ full_name: name }) => name)
    .filter(name => name.toLowerCase() !== repository.toLowerCase())
  const strange: string[] = []
  for (const name of others.slice(0, MOST_OTHERS)) {
    const found = await get.raw(`/repos/${name}/contents/${CONFIG_PATH}`)
    if (found.kind === "hidden" || found.value.status !== 200) strange.push(name)
  }
  return [...strange, ...others.slice(MOST_OTHERS)]
}
