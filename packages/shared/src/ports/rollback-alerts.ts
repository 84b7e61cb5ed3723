export type DispatchMonitor = {
  readonly id: number
  readonly name: string
  /** Made by auto-triage's Terraform for this repository and environment. */
  readonly ours: boolean
  /** "for good" is all of it and without end; what ends by itself, or may be about a part of it, is "for now". */
  readonly muted: "no" | "for now" | "for good"
  /** In force, and about all of it or a part. */
  readonly downtimes: readonly { readonly id: string; readonly message: string }[]
  /** The webhook that it can reach. */
  readonly webhook: string
}

export type DispatchWebhook = {
  /** owner/name that it sends to, in lower case; null where that is no repository. */
  readonly repository: string | null
  /** The custom variable that it takes its token from. */
  readonly variable: string | null
}

/** What a rollback asks of the monitoring. Every method throws ConfigError, which names the scope, or UpstreamError. */
export interface RollbackAlerts {
  /**
   * Monitors that can reach a webhook of this repository and environment, whoever made them. Which webhooks those are, our
   * own monitors say by their tags; `webhook` is it where there are none.
   */
  monitors(place: { readonly env: string; readonly webhook: string }): Promise<readonly DispatchMonitor[]>
  /** Mutes for good, by a downtime whose id is returned. */
  mute(monitorId: number, message: string): Promise<string>
  /** Ids of active downtimes of this monitor alone with this very message. */
  downtimesOf(monitorId: number, message: string): Promise<readonly string[]>
  /** Null where there is none of this name. */
  webhook(name: string): Promise<DispatchWebhook | null>
  /** Nothing happens where it has ended or is gone. */
  endDowntime(id: string): Promise<void>
  isActive(downtime: string): Promise<boolean>
  hasVariable(name: string): Promise<boolean>
  setVariable(name: string, value: string): Promise<void>
}
