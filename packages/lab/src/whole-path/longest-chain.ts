type Timed = { readonly at: number; readonly latencyMs: number }

/** How many of the calls waited for one another: the longest row in which each begins after the one before has ended. */
export function longestChain(calls: readonly Timed[]): number {
  const lengths: { readonly end: number; readonly length: number }[] = []
  for (const { at, latencyMs } of calls.toSorted((a, b) => a.at - b.at)) {
    const before = lengths.filter(({ end }) => end <= at).map(({ length }) => length)
    lengths.push({ end: at + latencyMs, length: 1 + Math.max(0, ...before) })
  }
  return Math.max(0, ...lengths.map(({ length }) => length))
}
