import type { Config } from "../../config/config.ts"
import type { JudgedIssue } from "./judged-issue.ts"

/** One other value of a threshold, and what it would change. */
export type ThresholdStep = {
  /** Key in the configuration file, e.g. "gate.min-score". */
  readonly key: string
  readonly now: number
  readonly value: number
  /** More (or fewer, below zero) errors that would be fixed before caps and budgets, or that reach the priority. */
  readonly change: number
  readonly of: "fixes" | "tickets"
}

export type JudgeWith = (config: Config) => readonly JudgedIssue[]

const STEPS = [-20, -10, -5, 5, 10, 20]

/**
 * Judges all errors again with each threshold a step lower and higher, by the stages themselves. Caps and budgets are left
 * out of it, because they would hide what a threshold does.
 */
export function tryThresholds(config: Config, judge: JudgeWith): readonly ThresholdStep[] {
  const base = judge(config)
  const fixes = countFixes(base)
  const gateSteps = (["minScore", "minFixability"] as const).flatMap(name =>
    valuesAround(config.gate[name], 0).map(value => ({
      key: name === "minScore" ? "gate.min-score" : "gate.min-fixability",
      now: config.gate[name],
      value,
      change: countFixes(judge({ ...config, gate: { ...config.gate, [name]: value } })) - fixes,
      of: "fixes" as const,
    })),
  )
  const { priorities } = config.jira
  const prioritySteps = priorities.flatMap(({ name, atLeast }, at) =>
    atLeast === 0
      ? []
      : valuesAround(atLeast, (priorities[at + 1]?.atLeast ?? 0) + 1, priorities[at - 1]?.atLeast).map(value => ({
          key: `jira.priorities: ${name}`,
          now: atLeast,
          value,
          change: countPriority(judge(withPriority(config, at, value)), name) - countPriority(base, name),
          of: "tickets" as const,
        })),
  )
  return [...gateSteps, ...prioritySteps]
}

function valuesAround(now: number, least: number, below = Number.POSITIVE_INFINITY): readonly number[] {
  return STEPS.map(step => now + step).filter(value => value >= least && value < below)
}

function withPriority(config: Config, at: number, atLeast: number): Config {
  const priorities = config.jira.priorities.map((step, index) => (index === at ? { ...step, atLeast } : step))
  return { ...config, jira: { ...config.jira, priorities } }
}

function countFixes(issues: readonly JudgedIssue[]): number {
  return issues.filter(({ decision }) => decision.kind === "fix").length
}

function countPriority(issues: readonly JudgedIssue[], name: string): number {
  return issues.filter(({ priority }) => priority === name).length
}
