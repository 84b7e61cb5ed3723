import type { EnvironmentFacts } from "../../../../ports/github-inspection.ts"
import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { allSeen } from "../all-seen.ts"
import { pass } from "../pass.ts"
import { ENVIRONMENT_SECRETS } from "./needed-secrets.ts"

/** Whose jobs may use the secrets of an environment. */
export const environmentBranches = defineCheck({
  id: "environment-branches",
  step: "2",
  title: "Each environment is limited to the branches whose jobs need it",
  why: "Otherwise any branch's workflow can take its secrets, so everybody who can push one.",
  breaks: ["fix", "pull-request"],
  ask: "Settings → Environments: is Deployment branches limited to the default branch for each?",
  read: async ({ github }) =>
    allSeen({ environments: await github.environments(), repository: await github.repository() }),
  judge: ({ environments, repository }, { expected }): readonly Verdict[] => {
    const branch = repository.defaultBranch
    return environments
      .filter(({ name }) => name.toLowerCase() in ENVIRONMENT_SECRETS && name.toLowerCase() !== "observability-plan")
      .map(environment =>
        judgeBranches(environment, branch, `https://github.com/${expected.repository}/settings/environments`),
      )
  },
})

function judgeBranches({ name, branches }: EnvironmentFacts, branch: string, page: string): Verdict {
  const wanted = branchesOf(name.toLowerCase(), branch)
  const fix = `${page} → ${name} → Deployment branches and tags → Selected branches: exactly ${wanted.join(", ")}`
  const verdict = (state: "warn" | "fail", seen: string): Verdict => ({ state, subject: name, seen, fix })
  if (branches === "any") return verdict("fail", "every branch's jobs may use it")
  if (branches === "protected") return verdict("warn", "every protected branch's jobs may use it")
  const more = branches.filter(pattern => !wanted.includes(pattern))
  if (more.length > 0) return verdict("fail", `jobs of ${more.slice(0, 5).join(", ")} may use it, too`)
  if (!branches.includes(branch) && !name.startsWith("observability-"))
    return verdict("fail", `jobs of ${branch} may not use it, and that is where it is needed`)
  if (branches.length === 0) return verdict("fail", "no branch's jobs may use it")
  return pass(branches.join(", "), name)
}

function branchesOf(name: string, branch: string): readonly string[] {
  if (name === "observability-staging") return [...new Set(["develop", branch])]
  return name === "observability-production" ? [...new Set(["main", branch])] : [branch]
}
