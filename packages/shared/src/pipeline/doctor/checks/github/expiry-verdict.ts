import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"

const DAY_MS = 86_400_000
const SOON_DAYS = 14

/** How a token's end is judged. Times are epoch milliseconds; null where GitHub names no end. */
export function expiryVerdict(expiresAt: number | null, now: number, renew: string): Verdict {
  if (expiresAt === null)
    return {
      state: "warn",
      seen: "GitHub names no end: it does not expire, or GitHub does not say when",
      fix: `Look at its date in the owner's list of tokens; where it has none, ${renew}`,
    }
  const days = Math.floor((expiresAt - now) / DAY_MS)
  const on = new Date(expiresAt).toISOString().slice(0, 10)
  if (days < 0) return { state: "fail", seen: `it ended on ${on}`, fix: renew }
  if (days < SOON_DAYS) return { state: "warn", seen: `it ends on ${on}, in ${days} days`, fix: renew }
  return pass(`until ${on}, ${days} days`)
}
