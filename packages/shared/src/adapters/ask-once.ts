import { ConfigError, UpstreamError } from "../errors.ts"
import type { Reading } from "../ports/reading.ts"

/**
 * A reading that is asked for once, however often it is wanted. What a vendor does not answer is hidden, with the reason;
 * faults of our own go on.
 */
export function askOnce<Value>(read: () => Promise<Reading<Value>>): () => Promise<Reading<Value>> {
  let asked: Promise<Reading<Value>> | null = null
  return () => (asked ??= read().catch(hide))
}

function hide(error: unknown): { readonly kind: "hidden"; readonly why: string } {
  if (error instanceof UpstreamError || error instanceof ConfigError) return { kind: "hidden", why: error.message }
  throw error
}
