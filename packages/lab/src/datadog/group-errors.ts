import { createHash } from "node:crypto"

import { meaningfulFrame } from "./meaningful-frame.ts"

export type Groupable = {
  readonly service: string
  readonly type: string
  readonly message: string
  readonly stack: string
  readonly fingerprint: string | null
}

/**
 * The key by which Datadog makes one issue of many errors: service, type, the words of the message, and file and function
 * of the top meaningful frame; or service and error.fingerprint where the application sets one. The environment is no part
 * of it. https://docs.datadoghq.com/error_tracking/error_grouping/
 */
export function errorGroupKey(error: Groupable): string {
  const frame = meaningfulFrame(error.stack)
  const parts =
    error.fingerprint === null
      ? ["default", error.service, error.type, ...messageWords(error.message), frame?.file ?? "", frame?.function ?? ""]
      : ["custom", error.service, error.fingerprint]
  const hash = createHash("sha1")
  for (const part of parts) hash.update(part).update("\0")
  return hash.digest("hex")
}

// Words that hold a digit are ids and numbers to Datadog, not part of what the error says.
function messageWords(message: string): string[] {
  const words = withoutAsides(message).match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
  return words.filter(word => !/\p{N}/u.test(word)).map(word => word.toLowerCase())
}

const CLOSERS: Readonly<Record<string, string>> = { "(": ")", '"': '"', "'": "'", "`": "`" }

/** The message without quoted and parenthesised text. An opener that is never closed is punctuation. One pass. */
function withoutAsides(message: string): string {
  const kept: string[] = []
  const unclosed = new Set<string>()
  let from = 0
  for (const opener of message.matchAll(/[("'`]/g)) {
    const mark = opener[0]
    const close = CLOSERS[mark]
    if (opener.index < from || close === undefined || unclosed.has(mark)) continue
    // The apostrophe of "can't" opens nothing.
    if (mark === "'" && /[\p{L}\p{N}]/u.test(message[opener.index - 1] ?? "")) continue
    const end = message.indexOf(close, opener.index + 1)
    if (end < 0) {
      unclosed.add(mark)
      continue
    }
    kept.push(message.slice(from, opener.index))
    from = end + 1
  }
  kept.push(message.slice(from))
  return kept.join(" ")
}
