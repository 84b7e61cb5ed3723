const SYSLOG = ["emergency", "alert", "critical", "error", "warn", "notice", "info", "debug"]

// Datadog's status remapper looks at the beginning of the word, in this order.
const BY_START: readonly (readonly [string, string])[] = [
  ["emerg", "emergency"],
  ["f", "emergency"],
  ["a", "alert"],
  ["c", "critical"],
  ["e", "error"],
  ["w", "warn"],
  ["n", "notice"],
  ["i", "info"],
  ["d", "debug"],
  ["t", "debug"],
  ["v", "debug"],
  ["o", "ok"],
  ["s", "ok"],
]

/** A log's status in Datadog's normal form, from syslog numbers and words of any case. "info" where there is none. */
export function logStatus(value: unknown): string {
  if (typeof value === "number") return SYSLOG[value] ?? "info"
  const word = typeof value === "string" ? value.trim().toLowerCase() : ""
  if (/^[0-7]$/.test(word)) return SYSLOG[Number(word)] ?? "info"
  return BY_START.find(([start]) => word.startsWith(start))?.[1] ?? "info"
}
