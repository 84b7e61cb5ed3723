export type DispatchMonitor = {
  readonly id: number
  readonly name: string
  /** Made by auto-triage's Terraform for this repository and environment. */
  readonly ours: boolean
  readonly muted: boolean
}

/** What a rollback asks of the monitoring. Every method throws ConfigError, which names the scope, or UpstreamError. */
export interface RollbackAlerts {
  /** Monitors that can reach the webhook, whoever made them. */
  monitors(place: { readonly environment: string; readonly webhook: string }): Promise<readonly DispatchMonitor[]>
  /** Mutes for good, by a downtime whose id is returned. */
  mute(monitorId: number, message: string): Promise<string>
  /** Nothing happens where it has ended or is gone. */
  endDowntime(id: string): Promise<void>
  isActive(downtime: string): Promise<boolean>
  hasVariable(name: string): Promise<boolean>
  setVariable(name: string, value: string): Promise<void>
}
