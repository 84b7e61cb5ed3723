/** What the message of every error of a smoke test begins with, so that people and later tests know it. */
export const SMOKE_MARKER = "[auto-triage smoke test"

/** Of one smoke test: who made it, and when. */
export type SmokeToken = {
  readonly runId: string
  readonly attempt: number
  /** Epoch milliseconds, UTC. */
  readonly startedAt: number
  /** Tells two tests apart that one run makes at the same time. */
  readonly salt: string
}

/** The token as it stands in messages and fingerprints, e.g. r123.1-mi0k2x-4f. */
export function formatToken({ runId, attempt, startedAt, salt }: SmokeToken): string {
  return `r${runId}.${attempt}-${startedAt.toString(36)}-${salt}`
}

/** The marker with its token, in front of a message. */
export function markMessage(token: string, message: string): string {
  return `${SMOKE_MARKER} ${token}] ${message}`
}

const TOKEN = /\[auto-triage smoke test (r(\d{1,20})\.(\d{1,6})-([0-9a-z]{1,12})-([0-9a-z]{1,12}))\]/

/** The token of a marked message, as text and read; null where it carries none. */
export function markedToken(message: string): { readonly text: string; readonly token: SmokeToken } | null {
  const found = TOKEN.exec(message.slice(0, 400))
  if (found === null) return null
  const [, text = "", runId = "", attempt = "", startedAt = "", salt = ""] = found
  return { text, token: { runId, attempt: Number(attempt), startedAt: Number.parseInt(startedAt, 36), salt } }
}
