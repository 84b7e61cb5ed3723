/** What came of the vitest run. `broken` names what failed without being a test, as a file that cannot be loaded. */
export type Tally = {
  readonly passed: number
  readonly failed: readonly string[]
  readonly broken: readonly string[]
  readonly skipped: readonly { readonly name: string; readonly reason: string }[]
}

export const emptyTally: Tally = { passed: 0, failed: [], broken: [], skipped: [] }
