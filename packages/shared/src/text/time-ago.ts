import { groupedNumber } from "./grouped-number.ts"

const UNITS: readonly (readonly [name: string, ms: number])[] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
]

/** How long before `now` (both epoch milliseconds) something was, in its largest unit: "3 hours ago". */
export function timeAgo(at: number, now: number): string {
  const [name, ms] = UNITS.find(([, size]) => now - at >= size) ?? ["moment", Infinity]
  if (ms === Infinity) return "just now"
  const count = Math.floor((now - at) / ms)
  return `${groupedNumber(count)} ${name}${count === 1 ? "" : "s"} ago`
}
