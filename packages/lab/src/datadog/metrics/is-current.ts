/** Seconds around now in which a point is current; others are accepted and thrown away. */
const OLDEST = 3600
const NEWEST = 600

export function isCurrent({ at }: { readonly at: number }, nowSeconds: number): boolean {
  return at >= nowSeconds - OLDEST && at <= nowSeconds + NEWEST
}
