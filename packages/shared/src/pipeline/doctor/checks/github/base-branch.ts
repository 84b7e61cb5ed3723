import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

/** Where fixes go. */
export const baseBranch = defineCheck({
  id: "base-branch",
  step: "5",
  title: "The branch that fixes go to exists",
  why: "A fix starts from it, and its pull request goes there.",
  breaks: ["fix", "pull-request"],
  ask: "Is there a branch of the name in autofix.base of .github/auto-triage.yml (develop, unless it says otherwise)?",
  read: async ({ github, expected }) => github.branch(expected.config.autofix.base),
  judge: (branch, { expected }) => {
    const { base } = expected.config.autofix
    if (branch !== null) return pass(base)
    return {
      state: "fail",
      seen: `there is no ${base}`,
      fix: `git push origin HEAD:${base}, or set autofix.base in .github/auto-triage.yml`,
    }
  },
})
