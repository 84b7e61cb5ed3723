/** What the metrics of the agent say of money. */
export interface SpendSource {
  /** USD of a window, epoch milliseconds; 0 where nothing was ever reported. @throws UpstreamError, ConfigError */
  spentUsd(from: number, to: number): Promise<number>
}
