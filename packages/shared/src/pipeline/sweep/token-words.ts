import type { TokenState } from "../../ports/token-probe.ts"
import { utcTime } from "../../text/utc-time.ts"

/** How the token that Datadog dispatches with stands, in one sentence. */
export function tokenWords(token: TokenState | null): string {
  switch (token?.kind) {
    case undefined:
      return "not looked at: this job has no secret DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT"
    case "valid":
      return token.expiresAt === null
        ? "works; GitHub does not say until when"
        : `works until ${utcTime(token.expiresAt)}`
    case "refused":
      return `GitHub refuses it (${token.status}${token.why === "" ? "" : `: ${token.why}`}). No alert arrives until it is replaced: make a new one, put it into the secret DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT and deploy the observability workflow again`
    case "unknown":
      return `cannot be told: ${token.why}`
  }
}
