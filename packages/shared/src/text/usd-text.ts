/** A sum for people: cents, and parts of a cent where there are any. */
export function usdText(usd: number): string {
  const cents = usd * 100
  return `$${usd.toFixed(Math.abs(cents - Math.round(cents)) < 1e-6 ? 2 : 4)}`
}
