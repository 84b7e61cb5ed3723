import type { FeedError } from "../datadog/feed-event.ts"

const SERVICES = ["backend-api", "web-app", "mobile-app", "patient-records", "nobodys-service"] as const
const ENVIRONMENTS = ["production", "staging", "production"] as const
const DAY_MS = 86_400_000
const STACKS = [
  "    at bookingReference (/app/apps/backend/src/bookings/service.ts:19:68)\n    at main (src/main.ts:3:1)",
  "    at render (https://app.example.test/assets/a.3f2a1b.js:1:20345)\n    at b (https://app.example.test/assets/a.3f2a1b.js:1:99)",
  "    at elsewhere (/app/lib/elsewhere.js:1:2)\n    at other (/app/lib/other.js:3:4)",
]
// "Only letters" tell messages apart for Datadog, so each error has a word of its own.
const LETTERS = "abcdefghij"

/** Errors of `days` days, spread evenly, with all that a backtest should tell apart; each opens an issue of its own. */
export function pastErrors(count: number, span: { readonly now: number; readonly days: number }): readonly FeedError[] {
  return Array.from({ length: count }, (_, n) => {
    const word = [...String(n)].map(digit => LETTERS[Number(digit)]).join("")
    const service = SERVICES[n % SERVICES.length] ?? "backend-api"
    const type = n % 4 === 0 ? "ConnectionTimeout" : "TypeError"
    return {
      service,
      env: ENVIRONMENTS[n % ENVIRONMENTS.length] ?? "production",
      track: service === "web-app" || service === "mobile-app" ? "rum" : n % 2 === 0 ? "logs" : "trace",
      platform: service === "web-app" ? "BROWSER" : service === "mobile-app" ? "IOS" : "BACKEND",
      type,
      message: `lost ${word} of jo.doe@example.test`,
      stack: `${type}: lost ${word} of jo.doe@example.test\n${STACKS[n % STACKS.length] ?? ""}`,
      count: 1 + (n % 30),
      users: 1 + (n % 7),
      version: "1.2.0",
      at: span.now - Math.floor((n * span.days * DAY_MS) / count),
    }
  })
}
