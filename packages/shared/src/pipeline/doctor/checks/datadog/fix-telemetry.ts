import { defineCheck } from "../../check.ts"
import { allSeen } from "../all-seen.ts"
import { pass } from "../pass.ts"

const HOURS = 24 * 7

/** Whether the last fixes were heard of, as what is sent can be looked for but not tried without sending. */
export const fixTelemetry = defineCheck({
  id: "fix-telemetry",
  step: "4",
  title: "The telemetry of fixes reaches Datadog",
  why: "Each run counts at its full budget, and nobody sees what the agent does.",
  breaks: ["telemetry"],
  ask: "After the first fix: does the ticket's comment say how many tokens Datadog shows, and Metrics → Explorer show claude_code.token.usage?",
  read: async ({ datadog, expected }) => {
    const fixes = `sum:auto_triage.fix.cost_usd{repository:${expected.repository.toLowerCase()}}.as_count()`
    const all = allSeen({
      fixes: await datadog.points(fixes, HOURS),
      tokens: await datadog.points("sum:claude_code.token.usage{*}.as_count()", HOURS),
    })
    return all.kind === "seen" && all.value.fixes.length === 0 && all.value.tokens.length === 0
      ? { kind: "hidden", why: "No fix has run within the last week" }
      : all
  },
  judge: ({ tokens }) =>
    tokens.length > 0
      ? pass("claude_code.token.usage of the last week is there")
      : {
          state: "fail",
          seen: "fixes ran within the last week, and Datadog has no claude_code.token.usage of them",
          fix: "gh secret set DATADOG_API_KEY --env autofix-agent, with a key of the site that DATADOG_SITE names; gh variable list shows DATADOG_OTLP_URL",
        },
})
