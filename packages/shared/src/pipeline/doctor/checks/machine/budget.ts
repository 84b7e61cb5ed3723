import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"

/** Whether the caps on money let anything through, and hold. */
export const budget = defineCheck({
  id: "fix-budget",
  step: "4",
  title: "A fix fits into the day's budget, and a day into the month's",
  why: "The gate holds every fix, or a cap is none.",
  breaks: ["fix"],
  ask: "Are autofix.max-usd, max-usd-per-day and max-usd-per-month in .github/auto-triage.yml what you mean?",
  read: async ({ expected }) => ({ kind: "seen", value: expected.config.autofix }),
  judge({ maxUsd, maxUsdPerDay, maxUsdPerMonth, maxPerDay, maxRunning, maxOpen }) {
    const faults: Verdict[] = []
    const say = (state: "warn" | "fail", seen: string, fix: string): void => void faults.push({ state, seen, fix })
    if (maxUsd > maxUsdPerDay)
      say(
        "fail",
        `one run may cost ${maxUsd} USD, and a day ${maxUsdPerDay}: no fix ever starts`,
        "Set autofix.max-usd-per-day in .github/auto-triage.yml to at least autofix.max-usd",
      )
    else if (maxUsd > maxUsdPerMonth)
      say(
        "fail",
        `one run may cost ${maxUsd} USD, and a month ${maxUsdPerMonth}: no fix ever starts`,
        "Set autofix.max-usd-per-month in .github/auto-triage.yml to at least autofix.max-usd",
      )
    else if (maxUsdPerDay > maxUsdPerMonth)
      say(
        "warn",
        `a day may cost ${maxUsdPerDay} USD, and a month only ${maxUsdPerMonth}`,
        "Set autofix.max-usd-per-day in .github/auto-triage.yml to no more than autofix.max-usd-per-month",
      )
    if (maxPerDay === 0 || maxRunning === 0 || maxOpen === 0)
      say(
        "fail",
        "a cap on the number of fixes is 0: no fix ever starts",
        "Set autofix.max-per-day, max-open and max-running in .github/auto-triage.yml to at least 1; AUTOFIX_ENABLED is the switch",
      )
    return faults.length > 0 ? faults : pass(`${maxUsd} USD a run, ${maxUsdPerDay} a day, ${maxUsdPerMonth} a month`)
  },
})
