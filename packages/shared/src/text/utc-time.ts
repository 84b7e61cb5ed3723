/** A time for people: "2026-11-23 12:05 UTC". Null and impossible times (epoch milliseconds), and 0, are "unknown". */
export function utcTime(at: number | null): string {
  if (at === null || at === 0 || !Number.isFinite(at) || Math.abs(at) > 8.64e15) return "unknown"
  return `${new Date(at).toISOString().slice(0, -8).replace("T", " ")} UTC`
}
