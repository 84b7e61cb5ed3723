import type { AskGitHub, GitHubAnswer } from "./ask-github.ts"
import { sealSecret } from "./seal-secret.ts"

/** Whose settings: those of the repository, or of one of its environments. */
export type Scope = { readonly environment: string | null }

/** How an environment limits who may use it; null where there is no such environment. */
export type EnvironmentState = {
  readonly limited: boolean
  /** Whether it is limited by names of branches, and not to those that are protected. */
  readonly custom: boolean
  readonly branches: readonly string[]
  /** Names of the rules beside that of its branches. */
  readonly rules: readonly string[]
} | null

/** Settings of one repository, as its Settings pages show and change them. Throws as AskGitHub does. */
export interface Settings {
  /** Names; values cannot be read back. */
  secretNames(scope: Scope): Promise<ReadonlySet<string>>
  putSecret(scope: Scope, name: string, value: string): Promise<void>
  variables(): Promise<ReadonlyMap<string, string>>
  createVariable(name: string, value: string): Promise<void>
  environment(name: string): Promise<EnvironmentState>
  /** Creates it where it is not there, and lets no branches but those of its list use it. Other rules of it may be lost. */
  limitEnvironment(name: string): Promise<void>
  createEnvironment(name: string): Promise<void>
  allowBranch(environment: string, branch: string): Promise<void>
}

const PAGE = 100

export function createSettings(ask: AskGitHub, repository: string): Settings {
  const at = `/repos/${repository}`
  const environmentAt = (name: string): string => `${at}/environments/${encodeURIComponent(name)}`
  const secretsAt = ({ environment }: Scope): string =>
    environment === null ? `${at}/actions/secrets` : `${environmentAt(environment)}/secrets`
  return {
    async secretNames(scope) {
      const found = await readPages(ask, secretsAt(scope), "secrets")
      return new Set(found.map(secret => String(secret["name"]).toUpperCase()))
    },
    async putSecret(scope, name, value) {
      const { body } = await ask({ method: "GET", path: `${secretsAt(scope)}/public-key` })
      const encrypted_value = await sealSecret(value, String(body["key"]))
      await ask({
        method: "PUT",
        path: `${secretsAt(scope)}/${name}`,
        body: { encrypted_value, key_id: String(body["key_id"]) },
      })
    },
    async variables() {
      const found = await readPages(ask, `${at}/actions/variables`, "variables")
      return new Map(found.map(({ name, value }) => [String(name).toUpperCase(), String(value)]))
    },
    async createVariable(name, value) {
      // 409: somebody was quicker, and theirs stays.
      await ask({ method: "POST", path: `${at}/actions/variables`, body: { name, value }, expect: [409] })
    },
    async environment(name) {
      const answer = await ask({ method: "GET", path: environmentAt(name), expect: [404] })
      if (answer.status === 404) return null
      const rules = rulesOf(answer)
      const limited = (answer.body["deployment_branch_policy"] ?? null) !== null
      if (!isCustom(answer)) return { limited, custom: false, branches: [], rules }
      const found = await readPages(ask, `${environmentAt(name)}/deployment-branch-policies`, "branch_policies")
      return { limited, custom: true, branches: found.map(branch => String(branch["name"])), rules }
    },
    async limitEnvironment(name) {
      const deployment_branch_policy = { protected_branches: false, custom_branch_policies: true }
      await ask({ method: "PUT", path: environmentAt(name), body: { deployment_branch_policy } })
    },
    async createEnvironment(name) {
      await ask({ method: "PUT", path: environmentAt(name) })
    },
    async allowBranch(environment, branch) {
      const path = `${environmentAt(environment)}/deployment-branch-policies`
      await ask({ method: "POST", path, body: { name: branch, type: "branch" }, expect: [303] })
    },
  }
}

function rulesOf({ body }: GitHubAnswer): readonly string[] {
  const rules = body["protection_rules"]
  const found = Array.isArray(rules) ? rules.map((rule: { readonly type?: unknown }) => String(rule.type)) : []
  return found.filter(type => type !== "branch_policy")
}

function isCustom({ body }: GitHubAnswer): boolean {
  const policy = body["deployment_branch_policy"]
  return (
    typeof policy === "object" &&
    policy !== null &&
    "custom_branch_policies" in policy &&
    policy.custom_branch_policies === true
  )
}

async function readPages(ask: AskGitHub, path: string, key: string): Promise<Readonly<Record<string, unknown>>[]> {
  const all: Readonly<Record<string, unknown>>[] = []
  for (let page = 1; ; page++) {
    const { body } = await ask({ method: "GET", path: `${path}?per_page=${PAGE}&page=${page}` })
    const items = body[key]
    const found = Array.isArray(items) ? (items as Readonly<Record<string, unknown>>[]) : []
    all.push(...found)
    if (found.length < PAGE) return all
  }
}
