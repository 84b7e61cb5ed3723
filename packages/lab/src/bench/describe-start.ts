import type { StartTimes } from "./measure-start.ts"
import { spreadOf } from "./spread-of.ts"

/**
 * The times as lines of a table. In each cell the ratio of the medians, between which the middle half of the rounds lies,
 * and the ratio of the fastest rounds, which tells more where the machine does other work.
 */
export function describeStart({ bare, actions }: StartTimes): string[] {
  const base = spreadOf(bare)
  return [
    `cold start as a ratio to \`node -e 0\` (median ${base.median.toFixed(1)} ms, fastest ${base.least.toFixed(1)} ms), ${bare.length} rounds:`,
    "median (middle half), fastest",
    row("action", "first request", "end of dry run", "peak memory"),
    ...Object.entries(actions).map(([action, { first, end, peakKiB }]) =>
      row(action, ratio(first, bare), ratio(end, bare), `${Math.round(Math.max(...peakKiB) / 1024)} MiB`),
    ),
  ]
}

function row(...cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(index === 3 ? 13 : 27))).join("")
}

function ratio(values: readonly number[], bare: readonly number[]): string {
  if (values.length === 0) return "none"
  const [{ median, low, high, least }, base] = [spreadOf(values), spreadOf(bare)]
  const middle = `(${(low / base.median).toFixed(2)}–${(high / base.median).toFixed(2)})`
  return `${(median / base.median).toFixed(2)}× ${middle}, ${(least / base.least).toFixed(2)}×`
}
