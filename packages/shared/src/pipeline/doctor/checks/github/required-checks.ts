import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { checksOf } from "./checks-of.ts"

/** The checks that the report waits for and those that a merge waits for. */
export const requiredChecks = defineCheck({
  id: "required-checks",
  step: "5",
  title: "The checks of autofix.checks are those that the base branch requires",
  why: "The ticket says that CI is green when these are; a merge waits for the others.",
  breaks: ["checks"],
  ask: "Is each name in autofix.checks the name of a check that the base branch requires?",
  read: async ({ github, expected }) => github.branchRules(expected.config.autofix.base),
  judge: (rules, { expected }) => {
    const { checks, base } = expected.config.autofix
    if (checks.length === 0) return pass("those that are required")
    const required = checksOf(rules)
    const missing = checks.filter(name => !required.includes(name))
    // Where none is required at all, another check says so.
    if (required.length === 0 || missing.length === 0) return pass(checks.join(", "))
    return {
      state: "warn",
      seen: `${missing.join(", ")} of autofix.checks is not required by ${base}`,
      fix: `Require it in the ruleset of ${base}, or correct autofix.checks in .github/auto-triage.yml`,
    }
  },
})
