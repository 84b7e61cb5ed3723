export type Usage = {
  readonly input: number
  readonly output: number
  readonly cacheRead: number
  /** Written for five minutes, and for an hour. */
  readonly cacheWrite: number
  readonly cacheWriteLong: number
}

/** USD per million tokens. */
type Price = {
  readonly input: number
  readonly output: number
  readonly cacheRead: number
  readonly cacheWrite: number
  readonly cacheWriteLong: number
  /** Everything costs this many times as much where the request has more tokens. */
  readonly long?: { readonly above: number; readonly times: number }
}

// List prices as version 2.1.330 of the agent's program reckons with them.
const PRICES: Readonly<Record<string, Price>> = {
  "claude-opus-5-5": { input: 4, output: 20, cacheRead: 0.2, cacheWrite: 5, cacheWriteLong: 8 },
  "claude-sonnet-5-5": { input: 2, output: 10, cacheRead: 0.1, cacheWrite: 2.5, cacheWriteLong: 4 },
  "claude-haiku-5-5": {
    input: 0.1,
    output: 0.5,
    cacheRead: 0.01,
    cacheWrite: 0.125,
    cacheWriteLong: 0.2,
    long: { above: 100_000, times: 5 },
  },
}
const DEAREST = "claude-opus-5-5"

/** USD of one answer. A model without a price is reckoned as the dearest one. */
export function priceOf(model: string, usage: Usage): number {
  const price = PRICES[model] ?? PRICES[DEAREST]
  if (price === undefined) return 0
  const { input, output, cacheRead, cacheWrite, cacheWriteLong } = usage
  const sum =
    input * price.input +
    output * price.output +
    cacheRead * price.cacheRead +
    cacheWrite * price.cacheWrite +
    cacheWriteLong * price.cacheWriteLong
  const isLong = price.long !== undefined && input + cacheRead + cacheWrite + cacheWriteLong > price.long.above
  return ((isLong ? (price.long?.times ?? 1) : 1) * sum) / 1_000_000
}
