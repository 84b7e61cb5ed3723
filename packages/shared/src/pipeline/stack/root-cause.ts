import type { ParsedFrame, StackLine } from "./stack-parser.ts"

// The runtimes that print the cause of an error after the error itself. The others print it first, or not at all.
const CAUSE = /^(?:Caused by: |\[cause\]: )/

/** Index of the first frame of the last cause, which is where the trouble began; null where the error names no cause. */
export function rootCauseStart(lines: readonly StackLine[], frames: readonly ParsedFrame[]): number | null {
  let next = 0
  let start: number | null = null
  for (const line of lines) {
    if (line.raw === frames[next]?.raw) next += 1
    // A log prefix may stand before it, and the brackets of a cause look like one.
    else if (CAUSE.test(line.text) || CAUSE.test(line.raw.trimStart())) start = next
  }
  return start !== null && start > 0 && start < frames.length ? start : null
}
