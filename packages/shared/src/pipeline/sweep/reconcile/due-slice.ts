const SWEEP_MS = 15 * 60_000

/** Those whose turn it is: `most` of them, another part at each quarter of an hour, all of them in turn. */
export function dueSlice<Item>(
  all: readonly Item[],
  { most, now }: { readonly most: number; readonly now: number },
): readonly Item[] {
  if (all.length <= most) return all
  const start = (Math.floor(now / SWEEP_MS) * most) % all.length
  return [...all.slice(start), ...all.slice(0, start)].slice(0, most)
}
