import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { FIX_ONLY_SECRETS } from "./needed-secrets.ts"
import { repositorySecretNames } from "./repository-secret-names.ts"

const HOMES: Readonly<Record<string, string>> = { ANTHROPIC_API_KEY: "autofix-agent" }

/** What opens pull requests or spends money must not be every job's. */
export const misplacedSecrets = defineCheck({
  id: "misplaced-secrets",
  step: "2",
  title: "What only a fix needs is a secret of an environment, and not of the repository",
  why: "Every workflow on every branch can read a secret of the repository, so everybody who can push a branch has it.",
  breaks: [],
  ask: "Settings → Secrets and variables → Actions: are ANTHROPIC_API_KEY and the AUTOFIX_ secrets absent from the repository's own?",
  read: repositorySecretNames,
  judge: names => {
    const found = FIX_ONLY_SECRETS.filter(name => names.has(name))
    if (found.length === 0) return pass("none of them is the repository's")
    const move = (name: string): string =>
      `gh secret set ${name} --env ${HOMES[name] ?? "autofix-publish"} && gh secret delete ${name}`
    return { state: "fail", seen: `${found.join(", ")} of the repository`, fix: found.map(move).join("; ") }
  },
})
