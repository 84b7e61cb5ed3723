/** What a version holds. */
export interface CommitHistory {
  /**
   * Whether `commit` holds what a pull request merged as `sha`, `at` epoch milliseconds; null where that cannot be told.
   *
   * @throws ConfigError, UpstreamError
   */
  includes(
    commit: string,
    merge: { readonly number: number; readonly sha: string; readonly at: number },
  ): Promise<boolean | null>
}
