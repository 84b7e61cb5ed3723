/** Counts what waits for review. */
export interface OpenPulls {
  /** Open pull requests of the repository from branches with this prefix, of the newest 100; null where nobody may know. @throws UpstreamError */
  count(branchPrefix: string): Promise<number | null>
}
