import type { AutofixConfig } from "../../config/config.ts"
import { sumUsd } from "../fix/fix-ledger/sum-usd.ts"
import type { RoomLeft } from "../gate/room-left.ts"
import { usdText } from "../../text/usd-text.ts"

/** Rows of a table: each cap and budget with what is taken of it, and what is left. */
export function roomRows(room: RoomLeft, autofix: AutofixConfig): string[][] {
  return [
    ["Open pull requests", capText(room.open, autofix.maxOpen)],
    ["At work", capText(room.running, autofix.maxRunning)],
    ["Started on this UTC day", capText(room.today, autofix.maxPerDay)],
    ["Counted as spent on this UTC day", budgetText(room.dayUsd, autofix.maxUsdPerDay)],
    ["Counted as spent in this UTC month", budgetText(room.monthUsd, autofix.maxUsdPerMonth)],
  ]
}

function capText(taken: number, max: number): string {
  return `${taken} of ${max}, ${Math.max(0, max - taken)} left`
}

function budgetText(spent: number, max: number): string {
  return `${usdText(spent)} of ${usdText(max)}, ${usdText(Math.max(0, sumUsd([max, -spent])))} left`
}
