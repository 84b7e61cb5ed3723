import type { FixLedgerRecord, FixRun } from "../fix-ledger.ts"

/** The ledger before the first try. */
export const EMPTY_FIX_LEDGER: FixLedgerRecord = { schema: 1, runs: [] }

/** The text to store: one line for people, an empty line, the record as one line of JSON in which nobody is mentioned. */
export function formatFixLedger(record: FixLedgerRecord): string {
  const newest = record.runs.at(-1)
  const told = newest === undefined ? "no run" : `newest run ${newest.id} for ${newest.ticketKey}`
  const json = JSON.stringify(record)
  return `fixes: ${told}\n\n${json}`.replace(/[@#]/g, sign => (sign === "@" ? "\\u0040" : "\\u0023"))
}

/** Reads a stored text back; null where it is not a record of this schema, or a run in it could not be counted. */
export function parseFixLedger(text: string): FixLedgerRecord | null {
  const start = text.indexOf("\n\n{")
  if (start < 0) return null
  try {
    const value = JSON.parse(text.slice(start + 2)) as object
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function isRecord(value: object): value is FixLedgerRecord {
  const { schema, runs } = value as Partial<FixLedgerRecord>
  return schema === 1 && Array.isArray(runs) && runs.every(isRun)
}

const TEXTS = ["id", "issueId", "ticketKey", "place", "branch", "runUrl"] as const
const TELEMETRY: readonly unknown[] = ["unknown", "arrived", "missing"] satisfies FixRun["telemetry"][]

/** Whoever may write to the ref may write anything; a negative sum must not make room in a budget. */
function isRun(value: unknown): value is FixRun {
  if (typeof value !== "object" || value === null) return false
  const run = value as Partial<FixRun>
  return (
    TEXTS.every(key => typeof run[key] === "string") &&
    isAmount(run.reservedAt) &&
    isAmount(run.limitUsd) &&
    (run.settledAt === null || isAmount(run.settledAt)) &&
    (run.spentUsd === null || isAmount(run.spentUsd)) &&
    TELEMETRY.includes(run.telemetry) &&
    (run.pullRequest === null || typeof run.pullRequest === "number")
  )
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0
}
