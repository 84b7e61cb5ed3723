import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

const IN_THE_WAY: Readonly<Record<string, string>> = {
  creation: "creating them is restricted",
  update: "updating them is restricted",
  pull_request: "they take changes by pull request alone",
  required_status_checks: "a commit needs green checks before it is pushed",
  branch_name_pattern: "names follow a pattern",
}

/** What holds for the branches of fixes. */
export const fixBranches = defineCheck({
  id: "fix-branches",
  step: "5",
  title: "Nothing keeps the App from making branches for fixes",
  why: "A ruleset for all branches holds for these, too: the commit or the branch is then refused.",
  breaks: ["pull-request"],
  ask: "Settings → Rules: does a ruleset for all branches hold for auto-fix/, too?",
  read: async ({ github, expected }) => github.branchRules(`${expected.config.autofix.branchPrefix}doctor`),
  judge: (rules, { expected }) => {
    const prefix = expected.config.autofix.branchPrefix
    const faults = rules.filter(({ type }) => type in IN_THE_WAY)
    if (faults.length === 0) return pass(`${prefix}* is free`)
    return {
      state: "fail",
      seen: [...new Set(faults.map(({ type }) => IN_THE_WAY[type] ?? type))].join("; "),
      fix: `https://github.com/${expected.repository}/rules/${faults[0]?.ruleset ?? ""}: exclude ${prefix}**/* from the ruleset`,
    }
  },
})
