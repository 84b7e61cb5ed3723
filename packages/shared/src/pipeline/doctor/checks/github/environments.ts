import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { ENVIRONMENT_SECRETS, FIX_ENVIRONMENTS } from "./needed-secrets.ts"

/** Each job with secrets has an environment of its own. */
export const environments = defineCheck({
  id: "environments",
  step: "2",
  title: "The environments of the jobs with secrets exist",
  why: "GitHub makes a missing environment by itself, without secrets and open to every branch.",
  breaks: ["fix", "pull-request", "checks"],
  ask: "Settings → Environments: are there autofix-agent, autofix-publish and autofix-report?",
  read: ({ github }) => github.environments(),
  judge: (found, { expected }): readonly Verdict[] => {
    const names = found.map(({ name }) => name.toLowerCase())
    const deploys = names.some(name => name.startsWith("observability-"))
    const wanted = Object.keys(ENVIRONMENT_SECRETS).filter(name => deploys || FIX_ENVIRONMENTS.includes(name))
    return wanted.map(name =>
      names.includes(name)
        ? pass("there", name)
        : {
            state: "fail",
            subject: name,
            seen: "there is no such environment",
            fix: `gh api -X PUT repos/${expected.repository}/environments/${name}, limit it to the default branch, then set its secrets`,
          },
    )
  },
})
