/** Time between two sweeps, milliseconds. */
export const SWEEP_MS = 15 * 60_000

/**
 * Those whose turn it is: `most` of them at most, another part at each quarter of an hour. The parts are the same each time
 * round, so that what is parted again, with a `now` that goes slower by as much, has its turn, too.
 */
export function dueSlice<Item>(
  all: readonly Item[],
  { most, now }: { readonly most: number; readonly now: number },
): readonly Item[] {
  if (all.length <= most) return all
  const parts = Math.ceil(all.length / most)
  const size = Math.ceil(all.length / parts)
  const start = (Math.floor(now / SWEEP_MS) % parts) * size
  return all.slice(start, start + size)
}
