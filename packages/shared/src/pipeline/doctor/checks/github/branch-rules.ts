import type { BranchRule } from "../../../../ports/github-inspection.ts"
import { defineCheck } from "../../check.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { checksOf } from "./checks-of.ts"

type Found = readonly {
  readonly branch: string
  readonly rules: readonly BranchRule[]
  readonly protectedOtherwise: boolean
}[]

const RULES = [
  ["pull_request", "fail", "anybody who may write can push to it, without a pull request"],
  ["required_status_checks", "fail", "a pull request can be merged while its checks are red"],
  ["non_fast_forward", "warn", "its history can be rewritten"],
  ["deletion", "warn", "it can be deleted"],
] as const

/** What stands between a draft and the code that is deployed. */
export const branchRules = defineCheck({
  id: "branch-rules",
  step: "5",
  title: "The base of fixes and main take changes by pull request alone, with green checks",
  why: "A fix is a proposal of a machine: people and CI have to be what lets it in.",
  breaks: ["checks"],
  ask: "Settings → Rules or Branches: do develop and main require a pull request and status checks?",
  read: readRules,
  judge: (found, { expected }): readonly Verdict[] =>
    found.flatMap(({ branch, rules, protectedOtherwise }): readonly Verdict[] => {
      const fix = `https://github.com/${expected.repository}/settings/rules: an active ruleset for ${branch} with Restrict deletions, Block force pushes, Require a pull request, Require status checks`
      if (rules.length === 0 && protectedOtherwise)
        return [
          {
            state: "unknown",
            subject: branch,
            seen: "it is protected by classic rules, which need an administrator to be seen",
            fix: `Does https://github.com/${expected.repository}/settings/branches require a pull request and status checks for ${branch}?`,
          },
        ]
      const faults = RULES.filter(([type]) => !rules.some(rule => holds(rule, type)))
      if (faults.length === 0) return [pass(`pull requests with ${checksOf(rules).join(", ")} green`, branch)]
      const state = faults.some(([, worst]) => worst === "fail") ? "fail" : "warn"
      return [{ state, subject: branch, seen: faults.map(([, , words]) => words).join("; "), fix }]
    }),
})

function holds(rule: BranchRule, type: string): boolean {
  return rule.type === type && (type !== "required_status_checks" || checksOf([rule]).length > 0)
}

async function readRules({ github, expected }: DoctorSources): Promise<Reading<Found>> {
  const found: Found[number][] = []
  for (const branch of new Set([expected.config.autofix.base, "main"])) {
    const facts = await github.branch(branch)
    if (facts.kind === "hidden") return facts
    if (facts.value === null) continue
    const rules = await github.branchRules(branch)
    if (rules.kind === "hidden") return rules
    found.push({ branch, rules: rules.value, protectedOtherwise: facts.value.protected })
  }
  return { kind: "seen", value: found }
}
