import { z } from "zod"
import type { EnvironmentFacts, GitHubInspection } from "../../../ports/github-inspection.ts"
import type { Reading } from "../../../ports/reading.ts"
import { askOnce } from "../../ask-once.ts"
import { askOncePer } from "../../ask-once-per.ts"
import type { Get } from "./create-get.ts"
import { mapReading } from "./map-reading.ts"

export type SettingsReader = Pick<
  GitHubInspection,
  | "variables"
  | "organizationVariables"
  | "secretNames"
  | "organizationSecretNames"
  | "environments"
  | "environmentSecretNames"
  | "environmentVariables"
  | "actionsSettings"
  | "allowedActions"
  | "workflowTokenSettings"
  | "person"
  | "roleOf"
>

const SECRETS = z.object({ secrets: z.array(z.object({ name: z.string() })) })
const VARIABLES = z.object({ variables: z.array(z.object({ name: z.string(), value: z.string() })) })
const SETTINGS = z.object({
  enabled: z.boolean(),
  allowed_actions: z.enum(["all", "local_only", "selected"]).default("all"),
  sha_pinning_required: z.boolean().default(false),
})
const ALLOWED = z.object({
  github_owned_allowed: z.boolean(),
  verified_allowed: z.boolean(),
  patterns_allowed: z.array(z.string()).default([]),
})
const TOKEN_SETTINGS = z.object({
  default_workflow_permissions: z.enum(["read", "write"]),
  can_approve_pull_request_reviews: z.boolean(),
})
const ENVIRONMENTS = z.object({
  environments: z.array(
    z.object({
      name: z.string(),
      protection_rules: z.array(z.object({ type: z.string(), wait_timer: z.number().optional() })).default([]),
      deployment_branch_policy: z.object({ protected_branches: z.boolean() }).nullable().default(null),
    }),
  ),
})
const BRANCHES = z.object({
  branch_policies: z.array(z.object({ name: z.string(), type: z.enum(["branch", "tag"]).default("branch") })),
})
const ROLE = z.object({ permission: z.string() })
const USER = z.object({ login: z.string() })

/** The settings of a repository as a token shows them. */
export function createSettingsReader(get: Get, repository: string): SettingsReader {
  const at = (path: string): string => `/repos/${repository}${path}`
  const ofEnvironment = (name: string, what: string): string => at(`/environments/${encodeURIComponent(name)}/${what}`)
  const once = <Raw extends z.ZodType, Value>(path: string, schema: Raw, map: (raw: z.infer<Raw>) => Value) =>
    askOnce(async () => mapReading(await get.read(at(path), schema), map))
  return {
    variables: once("/actions/variables?per_page=30", VARIABLES, toMap),
    organizationVariables: once("/actions/organization-variables?per_page=30", VARIABLES, toMap),
    secretNames: once("/actions/secrets?per_page=100", SECRETS, toNames),
    organizationSecretNames: once("/actions/organization-secrets?per_page=100", SECRETS, toNames),
    environments: askOnce(() => readEnvironments(get, repository)),
    environmentSecretNames: askOncePer(async (name = "") =>
      mapReading(await get.find(ofEnvironment(name, "secrets?per_page=100"), SECRETS), toNames),
    ),
    environmentVariables: askOncePer(async (name = "") =>
      mapReading(await get.find(ofEnvironment(name, "variables?per_page=30"), VARIABLES), toMap),
    ),
    actionsSettings: once("/actions/permissions", SETTINGS, found => ({
      enabled: found.enabled,
      allowed: found.allowed_actions,
      pinned: found.sha_pinning_required,
    })),
    allowedActions: once("/actions/permissions/selected-actions", ALLOWED, found => ({
      byGitHub: found.github_owned_allowed,
      verified: found.verified_allowed,
      patterns: found.patterns_allowed,
    })),
    workflowTokenSettings: once("/actions/permissions/workflow", TOKEN_SETTINGS, found => ({
      permissions: found.default_workflow_permissions,
      mayApprove: found.can_approve_pull_request_reviews,
    })),
    person: askOnce(async () => mapReading(await get.read("/user", USER), user => user.login)),
    roleOf: askOncePer(async (login = "") => {
      const path = at(`/collaborators/${encodeURIComponent(login)}/permission`)
      return mapReading(await get.find(path, ROLE), role => role?.permission ?? "none")
    }),
  }
}

function toNames(found: z.infer<typeof SECRETS> | null): readonly string[] {
  return (found?.secrets ?? []).map(({ name }) => name.toUpperCase())
}

function toMap(found: z.infer<typeof VARIABLES> | null): ReadonlyMap<string, string> {
  return new Map((found?.variables ?? []).map(({ name, value }) => [name.toUpperCase(), value]))
}

async function readEnvironments(get: Get, repository: string): Promise<Reading<readonly EnvironmentFacts[]>> {
  const listed = await get.read(`/repos/${repository}/environments?per_page=100`, ENVIRONMENTS)
  if (listed.kind === "hidden") return listed
  const found: EnvironmentFacts[] = []
  for (const { name, protection_rules: rules, deployment_branch_policy: policy } of listed.value.environments) {
    const path = `/repos/${repository}/environments/${encodeURIComponent(name)}/deployment-branch-policies?per_page=100`
    const custom = policy?.protected_branches === false ? await get.read(path, BRANCHES) : null
    if (custom?.kind === "hidden") return custom
    found.push({
      name,
      branches:
        custom?.value.branch_policies.map(({ name: pattern, type }) => (type === "tag" ? `tag ${pattern}` : pattern)) ??
        (policy === null ? "any" : "protected"),
      reviewers: rules.some(({ type }) => type === "required_reviewers"),
      waitMinutes: rules.find(({ type }) => type === "wait_timer")?.wait_timer ?? 0,
    })
  }
  return { kind: "seen", value: found }
}
