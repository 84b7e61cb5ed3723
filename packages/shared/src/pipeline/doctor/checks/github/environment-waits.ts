import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { FIX_ENVIRONMENTS } from "./needed-secrets.ts"

/** What makes each fix wait. */
export const environmentWaits = defineCheck({
  id: "environment-waits",
  step: "2",
  title: "Fixes do not wait for a person or a timer",
  why: "The job waits until somebody presses a button, and its money stays reserved meanwhile.",
  breaks: ["fix", "pull-request"],
  ask: "Settings → Environments: have the autofix- environments Required reviewers or a Wait timer that you want?",
  read: ({ github }) => github.environments(),
  judge: (environments, { expected }): readonly Verdict[] => {
    const slow = environments.filter(
      ({ name, reviewers, waitMinutes }) =>
        FIX_ENVIRONMENTS.includes(name.toLowerCase()) && (reviewers || waitMinutes > 0),
    )
    if (slow.length === 0) return [pass("nobody is waited for")]
    return slow.map(({ name, reviewers, waitMinutes }) => ({
      state: "warn",
      subject: name,
      seen: reviewers ? "it has required reviewers" : `it waits ${waitMinutes} minutes`,
      fix: `https://github.com/${expected.repository}/settings/environments → ${name}: clear Required reviewers and Wait timer, unless you want them`,
    }))
  },
})
