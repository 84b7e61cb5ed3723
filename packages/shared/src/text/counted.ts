import { groupedNumber } from "./grouped-number.ts"

/** A number with its noun: "1 user", "1,234 users", and with `lowerBound` "at least 1,234 users". */
export function counted(count: number, noun: string, lowerBound = false): string {
  return `${lowerBound ? "at least " : ""}${groupedNumber(count)} ${noun}${count === 1 ? "" : "s"}`
}
