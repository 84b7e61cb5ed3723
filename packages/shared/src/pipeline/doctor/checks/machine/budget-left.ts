import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

/** Whether today's fixes have spent what there is. */
export const budgetLeft = defineCheck({
  id: "fix-budget-left",
  step: "4",
  title: "There is budget left for a fix",
  why: "The gate holds every fix until the day or the month is over.",
  breaks: ["fix"],
  ask: "The summary of the last triage that reached the gate: how much is left?",
  read: ({ datadog, expected }) =>
    datadog.points(`min:auto_triage.budget.left{repository:${expected.repository.toLowerCase()}}`, 24),
  judge(points, { expected }) {
    // A day of the budget is a UTC day.
    const midnight = Math.floor(expected.now / 86_400_000) * 86_400_000
    const left = points.findLast(({ at }) => at >= midnight)?.value
    const { maxUsd } = expected.config.autofix
    if (left === undefined) return pass("no fix was asked for today")
    return left < maxUsd
      ? {
          state: "warn",
          seen: `${left.toFixed(2)} USD are left, and a fix may cost ${maxUsd}`,
          fix: "Wait for the next UTC day or month, or raise autofix.max-usd-per-day or max-usd-per-month in .github/auto-triage.yml",
        }
      : pass(`${left.toFixed(2)} USD are left`)
  },
})
