import type { Band, Config } from "../config/config.ts"
import type { Issue } from "./enrich.ts"

/** Points of one rule with the reason in words. */
export type RulePoints = { readonly rule: string; readonly points: number; readonly reason: string }

export type Assessment = {
  readonly total: number
  readonly rules: readonly RulePoints[]
  readonly priority: string
  /** How likely a machine can fix it, 0–100, apart from how much it matters. */
  readonly fixability: { readonly total: number; readonly rules: readonly RulePoints[] }
}

/** What a rule says of an issue; null where it does not apply. `points` are its own proposal, before configuration. */
type Finding = {
  readonly points: number
  readonly reason: string
  /** Points of the best band, for rules that have bands. */ readonly best?: number
} | null
type Rule = {
  readonly name: string
  readonly of: "severity" | "fixability"
  readonly judge: (issue: Issue, config: Config, now: number) => Finding
}

const HOUR_MS = 3_600_000

// Every rule reads counts, times and flags of Datadog's own, and the shape of the stack. None reads free text, so no
// error message can raise its own score. Texts of an unknown application decide nothing but which rule applies.
const RULES: readonly Rule[] = [
  {
    name: "production",
    of: "severity",
    judge: issue =>
      issue.environments.some(environment => environment.production)
        ? { points: 30, reason: "it happens in production" }
        : null,
  },
  {
    name: "occurrences",
    of: "severity",
    judge: (issue, config) =>
      banded(
        config.score.bands.occurrences,
        issue.occurrences,
        `${atLeast(issue)}${issue.occurrences} ${issue.occurrences === 1 ? "occurrence" : "occurrences"} in ${issue.windowHours} hours`,
      ),
  },
  {
    name: "users",
    of: "severity",
    judge: (issue, config) =>
      banded(
        config.score.bands.users,
        issue.users,
        `${atLeast(issue)}${issue.users} ${issue.users === 1 ? "user" : "users"} met it`,
      ),
  },
  {
    name: "crash",
    of: "severity",
    judge: issue => (issue.isCrash ? { points: 15, reason: "it ended the application" } : null),
  },
  {
    name: "unhandled",
    of: "severity",
    judge: issue => (issue.handled === false && !issue.isCrash ? { points: 5, reason: "nothing handled it" } : null),
  },
  {
    name: "regression",
    of: "severity",
    judge: issue => (issue.regressedAt === null ? null : { points: 15, reason: "it had been resolved and came back" }),
  },
  {
    name: "recency",
    of: "severity",
    judge: (issue, config, now) => {
      if (issue.lastSeen === 0) return null
      const hours = Math.max(0, (now - issue.lastSeen) / HOUR_MS)
      return banded(
        config.score.bands.recencyHours,
        hours,
        `it was last seen ${hours < 1 ? "within the last hour" : `${Math.floor(hours)} hours ago`}`,
      )
    },
  },
  {
    name: "criticality",
    of: "severity",
    judge: (issue, config) => {
      const points = config.services.find(service => service.name === issue.service)?.criticality ?? 0
      return points === 0 ? null : { points, reason: "the configuration says how critical its service is" }
    },
  },
  {
    name: "symbolicated",
    of: "fixability",
    judge: issue =>
      issue.symbolicated
        ? { points: 30, reason: "its stack names source files and lines" }
        : { points: 0, reason: "its stack does not name source files" },
  },
  {
    name: "suspect-file",
    of: "fixability",
    judge: issue =>
      issue.suspects.length > 0
        ? { points: 30, reason: "frames lead to files of this repository" }
        : { points: 0, reason: "no frame leads to a file of this repository" },
  },
  {
    name: "narrow",
    of: "fixability",
    judge: issue =>
      issue.suspects.length >= 1 && issue.suspects.length <= 5
        ? { points: 10, reason: "few files are involved" }
        : null,
  },
  {
    name: "known-commit",
    of: "fixability",
    judge: issue => (issue.commit === null ? null : { points: 10, reason: "the deployed commit is known" }),
  },
  {
    name: "innermost-in-app",
    of: "fixability",
    judge: issue =>
      issue.stack.frames[0]?.inApp === true
        ? { points: 10, reason: "the error was raised in the application's own code" }
        : null,
  },
  {
    name: "environmental",
    of: "fixability",
    judge: issue =>
      ENVIRONMENTAL_TYPE.test(issue.type)
        ? { points: -30, reason: "its type speaks of network, time or resources rather than of code" }
        : null,
  },
]

// The one place where a name matters, and it can only lower fixability.
const ENVIRONMENTAL_TYPE =
  /(timeout|timedout|connection|network|socket|dns|econn|enotfound|outofmemory|oom|diskfull|unavailable|ratelimit|throttl|deadlock|cancel|abort)/i

export const RULE_NAMES: readonly string[] = RULES.map(rule => rule.name)

/**
 * Scores an issue by rules that can be read off: the same issue, configuration and time always give the same result.
 * `now` is in epoch milliseconds. Severity has no upper bound, fixability lies in 0–100.
 */
export function scoreIssue(issue: Issue, config: Config, now: number): Assessment {
  const all = RULES.flatMap(rule => applyRule(rule, rule.judge(issue, config, now), config))
  const rules = all.filter(entry => entry.of === "severity").map(withoutKind)
  const fixRules = all.filter(entry => entry.of === "fixability").map(withoutKind)
  const total = Math.max(0, sum(rules))
  return {
    total,
    rules,
    priority:
      config.jira.priorities.find(step => total >= step.atLeast)?.name ??
      config.jira.priorities.at(-1)?.name ??
      "Medium",
    fixability: { total: Math.min(100, Math.max(0, sum(fixRules))), rules: fixRules },
  }
}

type Applied = RulePoints & { readonly of: Rule["of"] }

function applyRule({ name, of }: Rule, finding: Finding, config: Config): Applied[] {
  if (finding === null) return []
  return [{ rule: name, of, points: weighted(finding, config.score.weights[name]), reason: finding.reason }]
}

function withoutKind({ rule, points, reason }: Applied): RulePoints {
  return { rule, points, reason }
}

// A configured weight replaces the points of a rule that answers yes or no. A rule with bands earns the weight with its
// best band and a share of it with the others.
function weighted(finding: NonNullable<Finding>, weight: number | undefined): number {
  if (weight === undefined || finding.points === 0) return finding.points
  return finding.best === undefined ? weight : Math.round((finding.points / finding.best) * weight)
}

function banded(bands: readonly Band[], value: number, reason: string): Finding {
  const band = bands.find(step => value >= step.atLeast)
  return band === undefined || band.points === 0
    ? null
    : { points: band.points, reason, best: Math.max(...bands.map(step => step.points)) }
}

function atLeast(issue: Issue): string {
  return issue.countsAreLowerBound ? "at least " : ""
}

function sum(rules: readonly RulePoints[]): number {
  return rules.reduce((total, rule) => total + rule.points, 0)
}
