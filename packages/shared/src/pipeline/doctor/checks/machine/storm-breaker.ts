import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"

const MINUTE_MS = 60_000

/** Says whether too many new errors at once share a ticket. Both answers are right: it is for who reads the table. */
export const stormBreaker = defineCheck({
  id: "storm-breaker",
  step: "6",
  title: "Whether a storm of new errors shares one ticket is known",
  why: "Without the breaker, a bad deploy makes a ticket for each of its errors.",
  breaks: [],
  ask: "Has .github/auto-triage.yml the key storm, with the values that you mean?",
  read: async ({ expected }) => ({ kind: "seen", value: expected.config.storm }),
  judge: storm =>
    pass(
      storm === null
        ? "off: each new error gets a ticket (docs/storm.md says how to switch it on)"
        : `on: more than ${storm.issues} new errors of one service or deploy within ${storm.windowMs / MINUTE_MS} minutes share one`,
    ),
})
