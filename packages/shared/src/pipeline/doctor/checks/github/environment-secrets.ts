import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import { pass } from "../pass.ts"
import { ENVIRONMENT_SECRETS } from "./needed-secrets.ts"
import { repositorySecretNames } from "./repository-secret-names.ts"

type Found = readonly {
  readonly environment: string
  readonly missing: readonly string[]
  readonly elsewhere: readonly string[]
}[]

/** Whether the environments that are there hold their secrets. */
export const environmentSecrets = defineCheck({
  id: "environment-secrets",
  step: "2",
  title: "Each environment holds the secrets of its job",
  why: "The job that misses one stops: no fix, no pull request, no report or no deployment.",
  breaks: ["fix", "pull-request", "checks", "telemetry"],
  ask: "Settings → Environments: has each environment the secrets that docs/security.md lists?",
  read: readSecrets,
  judge: (found): readonly Verdict[] =>
    found.map(({ environment, missing, elsewhere }) => {
      const fix = missing.map(name => `gh secret set ${name} --env ${environment}`).join("; ")
      if (missing.length > 0)
        return { state: "fail", subject: environment, seen: `it has no ${missing.join(", ")}`, fix }
      return pass(elsewhere.length === 0 ? "all are set" : `${elsewhere.join(", ")} is the repository's`, environment)
    }),
})

async function readSecrets(sources: DoctorSources): Promise<Reading<Found>> {
  const { github } = sources
  const [environments, shared] = [await github.environments(), await repositorySecretNames(sources)]
  if (environments.kind === "hidden") return environments
  if (shared.kind === "hidden") return shared
  const found: Found[number][] = []
  for (const { name } of environments.value) {
    const needed = ENVIRONMENT_SECRETS[name.toLowerCase()]
    if (needed === undefined) continue
    const own = await github.environmentSecretNames(name)
    if (own.kind === "hidden") return own
    const variables = await github.variables()
    const asVariable = (secret: string): boolean =>
      secret === "JIRA_BASE_URL" && variables.kind === "seen" && (variables.value.get(secret) ?? "") !== ""
    const absent = needed.filter(secret => !own.value.includes(secret) && !asVariable(secret))
    const missing = absent.filter(secret => !shared.value.has(secret))
    found.push({ environment: name, missing, elsewhere: absent.filter(secret => shared.value.has(secret)) })
  }
  return { kind: "seen", value: found }
}
