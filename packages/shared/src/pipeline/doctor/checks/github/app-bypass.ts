import { defineCheck } from "../../check.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import { pass } from "../pass.ts"

/** The App is under the rules. */
export const appBypass = defineCheck({
  id: "app-bypass",
  step: "1a",
  title: "The App may not pass over the rules of the base branch and of main",
  why: "With a bypass, its key could push to these branches without a review.",
  breaks: [],
  ask: "Settings → Rules: is the App absent from the bypass list of each ruleset?",
  read: readBypasses,
  judge: (found, { expected }) => {
    if (found.length === 0) return pass("on no bypass list")
    const rules = `https://github.com/${expected.repository}/rules`
    return {
      state: "fail",
      seen: `it may pass over the rules of ${found.map(({ branch }) => branch).join(", ")}`,
      fix: `${found.map(({ ruleset }) => `${rules}/${ruleset}`).join(", ")}: take the App out of the bypass list`,
    }
  },
})

type Bypass = { readonly branch: string; readonly ruleset: number }

async function readBypasses({ github, expected }: DoctorSources): Promise<Reading<readonly Bypass[]>> {
  const found: Bypass[] = []
  for (const branch of new Set([expected.config.autofix.base, "main"])) {
    const rules = await github.branchRules(branch)
    if (rules.kind === "hidden") return rules
    for (const ruleset of new Set(rules.value.map(rule => rule.ruleset))) {
      const bypasses = await github.appBypasses(ruleset)
      if (bypasses.kind === "hidden") return bypasses
      if (bypasses.value) found.push({ branch, ruleset })
    }
  }
  return { kind: "seen", value: found }
}
