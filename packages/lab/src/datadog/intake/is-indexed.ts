/** Logs that are older when they arrive are accepted and not indexed. */
const OLDEST_MS = 18 * 3_600_000

export function isIndexed({ at }: { readonly at: number }, now: number): boolean {
  return at >= now - OLDEST_MS
}
