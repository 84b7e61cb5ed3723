const LEAST_MS = 30_000
const TIMES = 10

/**
 * Milliseconds that tests may take elsewhere which took `headMs` with the fix: ten times as many, at least 30 s and never
 * more than any command may take. A test that only hangs without the fix must not hold the job for as long as it likes.
 */
export function proofLimit(headMs: number, commandMs: number): number {
  return Math.min(commandMs, Math.max(LEAST_MS, TIMES * headMs))
}
