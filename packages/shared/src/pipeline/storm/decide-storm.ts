import type { Newcomer, Storm, StormRecord } from "./storm-record.ts"
import { EARLY_LISTED } from "./early-listed.ts"
import { stormId } from "./storm-ref.ts"

/** More than `issues` new issues within `windowMs` milliseconds are a storm. */
export type StormRule = { readonly issues: number; readonly windowMs: number }

export type StormQuestion = {
  readonly newcomer: Newcomer
  readonly rule: StormRule
  /** Where an umbrella would be made. */
  readonly place: Pick<Storm, "project" | "issueType">
}

/** Null storm: a ticket of its own. Null record: nothing to remember. */
export type StormDecision = { readonly storm: Storm | null; readonly record: StormRecord | null }

/** More are forgotten, the oldest first; nothing holds the fixes of a storm that is forgotten. */
const STORMS_KEPT = 8

/**
 * Whether a new issue gets a ticket of its own or joins a storm, by the record that this decision follows: of runs that
 * decide at once, one writes and the others ask again, so all agree on which issues came before the storm.
 */
export function decideStorm(record: StormRecord, { newcomer, rule, place }: StormQuestion): StormDecision {
  const { issueId, at, deploy } = newcomer
  const standing = record.storms.filter(({ lifted }) => !lifted)
  if ([...record.recent, ...standing.flatMap(({ early }) => early)].some(one => one.issueId === issueId))
    return { storm: null, record: null }
  const open = standing.find(storm => isOpen(storm, { at, rule }) && (storm.deploy ?? deploy) === deploy)
  if (open !== undefined) return { storm: open, record: null }

  const before = record.recent.filter(one => at - one.at < rule.windowMs)
  const ofDeploy = deploy === null ? [] : before.filter(one => one.deploy === deploy)
  const early = [ofDeploy, before].find(({ length }) => length >= rule.issues)
  if (early === undefined) return { storm: null, record: { ...record, recent: [...before, newcomer] } }
  const storm: Storm = {
    ...place,
    id: freeId(record, at),
    deploy: early === ofDeploy ? deploy : null,
    startedAt: at,
    lastNewAt: at,
    key: null,
    early: early.map(shortened),
    members: [],
    joined: 0,
    described: { joined: 0, at },
    lifted: false,
  }
  const recent = before.filter(one => !early.includes(one))
  return { storm, record: { ...record, recent, storms: [...record.storms.map(settled), storm].slice(-STORMS_KEPT) } }
}

/** Of those that the umbrella does not list, the id alone is asked for. */
function shortened(one: Newcomer, index: number): Newcomer {
  return index < EARLY_LISTED ? one : { ...one, type: "", url: "" }
}

/** Nobody asks who belonged to a storm that was lifted. */
function settled(storm: Storm): Storm {
  return storm.lifted ? { ...storm, early: [], members: [] } : storm
}

function isOpen({ lastNewAt }: Storm, { at, rule }: { readonly at: number; readonly rule: StormRule }): boolean {
  return at - lastNewAt < rule.windowMs
}

function freeId({ service, storms }: StormRecord, at: number): string {
  for (let moment = at; ; moment++) {
    const id = stormId(service, moment)
    if (storms.every(storm => storm.id !== id)) return id
  }
}
