/**
 * Whether an answer with this status and message is GitHub's rate limit and no refusal: GitHub says both with 403, and an older
 * server calls the limit for bursts abuse. 429 says it by itself.
 */
export function isRateLimit(status: number, message: string): boolean {
  return status === 403 && /rate limit|abuse/i.test(message)
}
