import type { FixLedgerRecord, FixRun } from "../fix-ledger.ts"
import { counted } from "./counted.ts"
import { sumUsd } from "./sum-usd.ts"
import type { UtcWindow } from "./utc-window.ts"

/** Runs of a window. A run belongs to the day and month in which it was reserved, however long it takes. */
export function runsIn(record: FixLedgerRecord, window: UtcWindow): readonly FixRun[] {
  return record.runs.filter(run => run.reservedAt >= window.from && run.reservedAt < window.to)
}

/** USD that the runs of a window count for. */
export function spentIn(record: FixLedgerRecord, window: UtcWindow): number {
  return sumUsd(runsIn(record, window).map(counted))
}
