import type { Config } from "../../config/config.ts"
import { findStorms } from "./find-storms.ts"
import type { JudgedIssue } from "./judged-issue.ts"

/** One setting of the storm breaker, and what it would have made of the window. */
export type StormStep = {
  readonly issues: number
  readonly minutes: number
  /** It is the configured one. */
  readonly now: boolean
  readonly storms: number
  /** Errors that would have shared an umbrella. */
  readonly joined: number
}

const MINUTE_MS = 60_000
/** Where the breaker is off: what it would do with usual values. */
const USUAL = { issues: 10, windowMs: 15 * MINUTE_MS }

/** The configured setting, and each of its values halved and doubled. */
export function tryStorms(issues: readonly JudgedIssue[], configured: Config["storm"]): readonly StormStep[] {
  const { issues: most, windowMs } = configured ?? USUAL
  const counts = [...new Set([Math.max(1, Math.ceil(most / 2)), most, most * 2])]
  const rules = [
    ...counts.map(count => ({ issues: count, windowMs })),
    { issues: most, windowMs: Math.max(MINUTE_MS, Math.ceil(windowMs / 2)) },
    { issues: most, windowMs: windowMs * 2 },
  ]
  return rules.map(rule => {
    const { storms } = findStorms(issues, rule)
    return {
      issues: rule.issues,
      minutes: rule.windowMs / MINUTE_MS,
      now: configured !== null && rule.issues === most && rule.windowMs === windowMs,
      storms: storms.length,
      joined: storms.reduce((sum, { joined }) => sum + joined, 0),
    }
  })
}
