/** The steps of a smoke test, in running order. A check names those that fail where what it checks is wrong. */
export const SMOKE_STAGES = [
  "prepare",
  "emit",
  "issue",
  "monitor",
  "dispatch",
  "triage",
  "ticket",
  "seen-again",
  "fix",
  "pull-request",
  "checks",
  "telemetry",
  "clean-up",
] as const

export type SmokeStage = (typeof SMOKE_STAGES)[number]
