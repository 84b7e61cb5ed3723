/** An honest fix in one language: a source file and its test, before and after. A line HERE marks where more can be put. */
export type Sample = {
  readonly source: string
  readonly test: string
  readonly before: string
  readonly after: string
  readonly testBefore: string
  readonly testAfter: string
}

/** Lines of a text. */
export function lines(...all: readonly string[]): string {
  return `${all.join("\n")}\n`
}
