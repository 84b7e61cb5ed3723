/** Asks below /repos/. @throws ConfigError or UpstreamError */
export type Ask = (path: string) => Promise<unknown>

/** An object of GitHub's, of which nothing is sure. */
export type Item = Readonly<Record<string, unknown>>

export function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : ""
}

/** Epoch milliseconds; NaN where it is no time. */
export function timeOf(value: unknown): number {
  return Date.parse(text(value))
}
