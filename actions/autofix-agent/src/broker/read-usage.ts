import type { Usage } from "./price-of.ts"

type Fields = Readonly<Record<string, unknown>>

export const NO_USAGE: Usage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, cacheWriteLong: 0 }

/** Takes what a `usage` object of the Messages API adds to what was known: the counts of a stream only grow. */
export function readUsage(usage: unknown, known: Usage = NO_USAGE): Usage {
  if (!isFields(usage)) return known
  const written = count(usage["cache_creation_input_tokens"])
  const split = usage["cache_creation"]
  const long = isFields(split) ? Math.min(count(split["ephemeral_1h_input_tokens"]), written) : 0
  return {
    input: Math.max(known.input, count(usage["input_tokens"])),
    output: Math.max(known.output, count(usage["output_tokens"])),
    cacheRead: Math.max(known.cacheRead, count(usage["cache_read_input_tokens"])),
    cacheWrite: Math.max(known.cacheWrite, written - long),
    cacheWriteLong: Math.max(known.cacheWriteLong, long),
  }
}

function count(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : 0
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
