// What the ledger keeps of one service's storms, as JSON in a commit message beside the records of the issues.

export type Newcomer = {
  readonly issueId: string
  /** Epoch milliseconds, UTC. */
  readonly at: number
  /** Version and commit; null where the error names neither. */
  readonly deploy: string | null
  readonly type: string
  readonly url: string
}

export type Storm = {
  /** Names the umbrella's ref and its label. */
  readonly id: string
  /** Null: all deploys of the service. */
  readonly deploy: string | null
  readonly startedAt: number
  /** When the newest issue joined; the storm takes in no more once the configured minutes have passed since. */
  readonly lastNewAt: number
  /** Where the umbrella is made, whichever run makes it. */
  readonly project: string
  readonly issueType: string
  /** Key of the umbrella; null until it is known. */
  readonly key: string | null
  /** The first issues, which have tickets of their own. */
  readonly early: readonly Newcomer[]
  /** Of those that joined, the first ones. */
  readonly members: readonly Newcomer[]
  /** How many joined. */
  readonly joined: number
  /** What the umbrella's description was last written for. */
  readonly described: { readonly joined: number; readonly at: number }
  /** True once a person has lifted it, as seen by a run. */
  readonly lifted: boolean
}

export type StormRecord = {
  readonly schema: 1
  readonly service: string
  /** New issues of the last minutes that belong to no storm, oldest first. */
  readonly recent: readonly Newcomer[]
  /** Newest last. */
  readonly storms: readonly Storm[]
}

/** The text to store. `@` and `#` are escaped, so that a commit mentions nobody and refers to nothing. */
export function formatStormRecord(record: StormRecord): string {
  const json = JSON.stringify(record).replace(/[@#]/g, sign => (sign === "@" ? "\\u0040" : "\\u0023"))
  const { length } = record.storms.filter(({ lifted }) => !lifted)
  return `storms: ${length} not lifted, ${record.recent.length} new issues lately\n\n${json}`
}

/** Null where the text is no record of this schema. */
export function parseStormRecord(text: string): StormRecord | null {
  const start = text.indexOf("\n\n{")
  if (start < 0) return null
  try {
    const value: unknown = JSON.parse(text.slice(start + 2))
    return isStormRecord(value) ? value : null
  } catch {
    return null
  }
}

function isStormRecord(value: unknown): value is StormRecord {
  if (typeof value !== "object" || value === null) return false
  const { schema, service, recent, storms } = value as Partial<StormRecord>
  return (
    schema === 1 &&
    typeof service === "string" &&
    areNewcomers(recent) &&
    Array.isArray(storms) &&
    storms.every(isStorm)
  )
}

function isStorm(value: unknown): value is Storm {
  if (typeof value !== "object" || value === null) return false
  const { id, startedAt, lastNewAt, key, early, members, joined, described } = value as Partial<Storm>
  return (
    typeof id === "string" &&
    typeof startedAt === "number" &&
    typeof lastNewAt === "number" &&
    (key === null || typeof key === "string") &&
    areNewcomers(early) &&
    areNewcomers(members) &&
    typeof joined === "number" &&
    typeof described?.joined === "number"
  )
}

function areNewcomers(value: unknown): value is readonly Newcomer[] {
  return (
    Array.isArray(value) &&
    value.every((one: Partial<Newcomer> | null) => typeof one?.issueId === "string" && typeof one.at === "number")
  )
}
