export type Spread = {
  readonly least: number
  readonly low: number
  readonly median: number
  readonly high: number
  readonly p95: number
}

/** Where measured values lie: the least, the median between two quarters, and what 95 % do not exceed; NaN where there are none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
  return { least: at(0), low: at(0.25), median: at(0.5), high: at(0.75), p95: at(0.95) }
}
