const MICROS = 1_000_000

/** Integer millionths of a dollar: adding those loses nothing, so sums agree whatever their order. */
export function toMicros(usd: number): number {
  return Math.round(usd * MICROS)
}

/** USD. Exact to the millionth. */
export function sumUsd(amounts: readonly number[]): number {
  return amounts.reduce((sum, usd) => sum + toMicros(usd), 0) / MICROS
}

/** Whether `amount` more may be spent after `spent` without passing `limit`; all in USD, to the millionth. */
export function fitsUsd(amount: number, { spent, limit }: { readonly spent: number; readonly limit: number }): boolean {
  return toMicros(spent) + toMicros(amount) <= toMicros(limit)
}
