import type { Config } from "../../config/config.ts"
import { countIn } from "../storm/count-in.ts"
import { decideStorm } from "../storm/decide-storm.ts"
import type { Storm, StormRecord } from "../storm/storm-record.ts"
import type { JudgedIssue } from "./judged-issue.ts"

/** A storm that the breaker would have seen. */
export type FoundStorm = {
  readonly service: string
  /** Null: of the whole service. */
  readonly deploy: string | null
  /** Epoch milliseconds, UTC, of the error that made the umbrella. */
  readonly startedAt: number
  /** Errors before it, which have tickets of their own. */
  readonly early: number
  /** Errors that share the umbrella. */
  readonly joined: number
}

export type FoundStorms = {
  /** All errors; those of an umbrella are held with the reason storm. */
  readonly issues: readonly JudgedIssue[]
  /** Oldest first. */
  readonly storms: readonly FoundStorm[]
}

type Records = Map<string, StormRecord>

/**
 * Lets the new errors come in the order in which they opened, by the rules of a live run, as if nobody lifted a storm. The
 * first errors of a storm were asked about before it began, so only those that joined are held.
 */
export function findStorms(issues: readonly JudgedIssue[], rule: Config["storm"]): FoundStorms {
  if (rule === null) return { issues, storms: [] }
  const records: Records = new Map()
  const held = new Set<string>()
  const inOrder = issues
    .filter(issue => issue.isNew)
    .toSorted((left, right) => left.openedAt - right.openedAt || (left.id < right.id ? -1 : 1))
  for (const issue of inOrder) if (joins(issue, { records, rule })) held.add(issue.id)
  const storms = [...records.values()].flatMap(({ service, storms: all }) => all.map(storm => told(service, storm)))
  return {
    issues: issues.map(issue => (held.has(issue.id) ? { ...issue, decision: HOLD } : issue)),
    storms: storms.toSorted((left, right) => left.startedAt - right.startedAt),
  }
}

const HOLD: JudgedIssue["decision"] = {
  kind: "hold",
  reason: "storm",
  why: "the error shares the umbrella ticket of a storm, which a person has to lift",
}

function joins(
  { id, openedAt: at, deploy, type, url, service, project }: JudgedIssue,
  { records, rule }: { readonly records: Records; readonly rule: NonNullable<Config["storm"]> },
): boolean {
  if (service === null) return false
  const before = records.get(service) ?? { schema: 1, service, recent: [], storms: [] }
  const newcomer = { issueId: id, at, deploy, type, url }
  const { storm, record } = decideStorm(before, { newcomer, rule, place: { project, issueType: "" } })
  const after = record ?? before
  if (storm === null) {
    records.set(service, after)
    return false
  }
  const counted = countIn(storm, newcomer).storm
  records.set(service, { ...after, storms: after.storms.map(one => (one.id === storm.id ? counted : one)) })
  return true
}

function told(service: string, { deploy, startedAt, early, joined }: Storm): FoundStorm {
  return { service, deploy, startedAt, early: early.length, joined }
}
