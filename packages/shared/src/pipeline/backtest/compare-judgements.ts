import type { JudgedIssue } from "./judged-issue.ts"
import { decisionOf } from "./sum-up.ts"

export type Change = {
  readonly what: "team" | "component" | "priority" | "project" | "score" | "fixability" | "decision"
  readonly from: string
  readonly to: string
  /** Why it is so with the second configuration, in words. */
  readonly why: string
}

export type ChangedIssue = { readonly id: string; readonly issue: JudgedIssue; readonly changes: readonly Change[] }

type Part = {
  readonly what: Change["what"]
  readonly value: (issue: JudgedIssue) => string
  readonly why: (before: JudgedIssue, after: JudgedIssue) => string
}

const PARTS: readonly Part[] = [
  { what: "team", value: issue => issue.team ?? "none", why: (_, after) => after.teamReason },
  { what: "component", value: issue => issue.component ?? "none", why: () => "routes or services name another" },
  { what: "project", value: issue => issue.project, why: () => "routes or jira.project name another" },
  { what: "priority", value: issue => issue.priority, why: whyPriority },
  { what: "score", value: issue => String(issue.score), why: whyPoints },
  { what: "fixability", value: issue => String(issue.fixability), why: whyPoints },
  {
    what: "decision",
    value: decisionOf,
    why: (_, after) => after.decision.why,
  },
]

/** Every error for which two configurations decide differently, with what changes and why. Both lists are of the same errors. */
export function compareJudgements(
  before: readonly JudgedIssue[],
  after: readonly JudgedIssue[],
): readonly ChangedIssue[] {
  const others = new Map(after.map(issue => [issue.id, issue]))
  return before.flatMap(issue => {
    const other = others.get(issue.id)
    if (other === undefined) return []
    const changes = PARTS.flatMap(({ what, value, why }): Change[] => {
      const [from, to] = [value(issue), value(other)]
      return from === to ? [] : [{ what, from, to, why: why(issue, other) }]
    })
    return changes.length === 0 ? [] : [{ id: issue.id, issue: other, changes }]
  })
}

function whyPriority(before: JudgedIssue, after: JudgedIssue): string {
  return before.score === after.score
    ? "thresholds of jira.priorities or a route name another"
    : `the score is ${after.score} instead of ${before.score}`
}

function whyPoints(before: JudgedIssue, after: JudgedIssue): string {
  const points = (issue: JudgedIssue): Map<string, number> =>
    new Map(issue.rules.map(({ rule, points }) => [rule, points]))
  const [old, fresh] = [points(before), points(after)]
  const rules = [...new Set([...old.keys(), ...fresh.keys()])].filter(rule => old.get(rule) !== fresh.get(rule))
  return rules.map(rule => `${rule} ${old.get(rule) ?? 0} → ${fresh.get(rule) ?? 0}`).join(", ")
}
