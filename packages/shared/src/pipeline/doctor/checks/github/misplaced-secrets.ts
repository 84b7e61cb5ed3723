import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import { ENVIRONMENT_SECRETS, FIX_ONLY_SECRETS, SECRET_NAMES } from "./needed-secrets.ts"
import { repositorySecretNames } from "./repository-secret-names.ts"

/** What an environment may hold beside what its job cannot do without. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  "autofix-publish": ["AUTOFIX_SWITCH_TOKEN"],
  "autofix-report": ["DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT"],
  "observability-plan": ["TERRAFORM_STATE_PASSPHRASE"],
  "observability-staging": ["TERRAFORM_STATE_PASSPHRASE"],
  "observability-production": ["TERRAFORM_STATE_PASSPHRASE"],
}
const HOMES: Readonly<Record<string, string>> = { ANTHROPIC_API_KEY: "autofix-agent" }

/** What opens pull requests or spends money must not be every job's. */
export const misplacedSecrets = defineCheck({
  id: "misplaced-secrets",
  step: "2",
  title: "What only a fix needs is a secret of its environment, and of nothing else",
  why: "A job that does not need a secret can lose it: one of the repository to every branch that is pushed, one beside the agent to the code that the agent runs.",
  breaks: [],
  ask: "Settings → Secrets and variables → Actions: are ANTHROPIC_API_KEY and the AUTOFIX_ secrets absent from the repository's own, and has each environment only what docs/security.md lists?",
  read: readStrays,
  judge: found => {
    if (found.length === 0) return pass("each is where its job is, and nowhere else")
    const move = ({ name, environment }: Stray): string => {
      if (environment !== null) return `gh secret delete ${name} --env ${environment}`
      return `gh secret set ${name} --env ${HOMES[name] ?? "autofix-publish"} && gh secret delete ${name}`
    }
    const where = ({ name, environment }: Stray): string => `${name} of ${environment ?? "the repository"}`
    return { state: "fail", seen: found.map(where).join(", "), fix: found.map(move).join("; ") }
  },
})

/** Null is the repository or its organisation. */
type Stray = { readonly name: string; readonly environment: string | null }

async function readStrays(sources: DoctorSources): Promise<Reading<readonly Stray[]>> {
  const { github } = sources
  const shared = await repositorySecretNames(sources)
  if (shared.kind === "hidden") return shared
  const found: Stray[] = FIX_ONLY_SECRETS.filter(name => shared.value.has(name)).map(name => ({
    name,
    environment: null,
  }))
  for (const [environment, known] of Object.entries(ENVIRONMENT_SECRETS)) {
    const own = await github.environmentSecretNames(environment)
    if (own.kind === "hidden") continue
    const mayHold = [...known, ...(OPTIONAL[environment] ?? [])]
    const strays = own.value.filter(name => SECRET_NAMES.includes(name) && !mayHold.includes(name))
    found.push(...strays.map(name => ({ name, environment })))
  }
  return { kind: "seen", value: found }
}
