/** The records of many issues at once, for who looks for what is missing. Every method throws ConfigError or UpstreamError. */
export interface LedgerIndex {
  /** Token of the newest record by the last part of its ref, i.e. by issue id. `complete` is false where there are more. */
  newest(namespace: string): Promise<{ readonly tokens: ReadonlyMap<string, string>; readonly complete: boolean }>
  /** Texts of records by their tokens, at most 100; those that cannot be read are left out. */
  texts(tokens: readonly string[]): Promise<ReadonlyMap<string, string>>
}
