// For some fine-grained tokens GitHub names the moment of the answer as the end (google/go-github#3708).
const IMPLAUSIBLE_MS = 120_000

/**
 * When a token ends, by the header github-authentication-token-expiration: "2027-02-01 09:00:00 UTC" or "… +0100". Null for
 * anything else, and for what cannot be meant. Epoch milliseconds.
 */
export function readExpiry(text: string | null, now: number): number | null {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (?:UTC|([+-]\d\d):?(\d\d))$/.exec(text ?? "")
  if (parts === null) return null
  const [, day, time, hours, minutes] = parts
  const at = Date.parse(`${day}T${time}${hours === undefined ? "Z" : `${hours}:${minutes}`}`)
  return Number.isNaN(at) || Math.abs(at - now) < IMPLAUSIBLE_MS ? null : at
}
