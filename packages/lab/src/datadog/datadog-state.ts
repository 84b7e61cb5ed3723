import type { LabClock } from "../core/clock.ts"
import { defaultToggles, type DatadogToggles } from "./datadog-toggles.ts"
import { createIssueStore, type IssueStore } from "./issue-store.ts"
import { createMetricStore, type MetricStore } from "./metrics/metric-store.ts"
import type { Downtime } from "./monitors/downtime.ts"
import { createOtlpStore, type OtlpStore } from "./otlp/otlp-store.ts"
import type { StoredMonitor } from "./monitors/stored-monitor.ts"
import type { Delivery, StoredVariable, StoredWebhook } from "./webhooks/stored-webhook.ts"

/** A thing that an application key may or may not be allowed to do; see the scopes of Datadog's application keys. */
export type DatadogPermission =
  | "logs"
  | "trace"
  | "rum"
  | "aggregate"
  | "issue"
  | "issue-write"
  | "case-write"
  | "monitors-read"
  | "monitors-write"
  | "downtimes"
  /** create_webhooks: new webhooks alone. */
  | "webhooks-create"
  /** manage_integrations: custom variables, and changes of webhooks. */
  | "integrations-manage"
  | "integrations-read"
  | "dashboards-read"
  | "dashboards-write"
  | "metrics-query"
  | "logs-config"
  | "retention-filters"
  /** user_app_keys: to list the keys of the own user. */
  | "app-keys"

export type DatadogOptions = {
  readonly clock: LabClock
  readonly apiKey: string
  readonly appKey: string
  /** datadoghq.eu unless told. */
  readonly site?: string
  /** Carries webhook requests; the network unless told. */
  readonly deliver?: (request: Request) => Promise<Response>
  /** Between an intake and the evaluation of the monitors, and between an alert and the look whether it lasts. 20 unless told. */
  readonly evaluationDelayMs?: number
  /** The first pause before a webhook is tried again; doubles each time. 50 unless told. */
  readonly retryBaseMs?: number
  /** 15,000 unless told, as Datadog's. Network time, not the lab's. */
  readonly webhookTimeoutMs?: number
}

export type StoredTimelineEvent = {
  readonly id: string
  readonly at: number
  readonly title: string
  readonly text: string
  readonly tags: readonly string[]
  readonly alertType: string
  readonly priority: string
  readonly host: string | null
  readonly aggregationKey: string | null
  readonly source: string | null
}

export type UnknownRequest = { readonly at: number; readonly method: string; readonly path: string }

/** Everything the emulator remembers. */
export type DatadogState = {
  readonly clock: LabClock
  readonly options: Required<DatadogOptions>
  readonly toggles: DatadogToggles
  readonly denied: Set<DatadogPermission>
  /** One rising sequence for whatever must be told apart in time more finely than by milliseconds. */
  readonly nextSeq: () => number
  readonly issues: IssueStore
  readonly metrics: MetricStore
  readonly monitors: Map<number, StoredMonitor>
  readonly downtimes: Map<string, Downtime>
  readonly webhooks: Map<string, StoredWebhook>
  readonly variables: Map<string, StoredVariable>
  readonly deliveries: Delivery[]
  readonly dashboards: Map<string, Record<string, unknown>>
  readonly dashboardLists: Map<number, { name: string; created: number; modified: number; dashboards: unknown[] }>
  readonly timeline: StoredTimelineEvent[]
  readonly unknownRequests: UnknownRequest[]
  readonly otlp: OtlpStore
  /** Error logs that were too old to be indexed. */
  readonly dropped: { logs: number; points: number }
  /** Called after whatever may change what monitors see. */
  scheduleEvaluation: () => void
}

export function createDatadogState(options: DatadogOptions): DatadogState {
  let seq = 0
  const nextSeq = (): number => ++seq
  const now = (): number => options.clock.now()
  return {
    clock: options.clock,
    options: {
      site: "datadoghq.eu",
      deliver: request => fetch(request),
      evaluationDelayMs: 20,
      retryBaseMs: 50,
      webhookTimeoutMs: 15_000,
      ...options,
    },
    toggles: defaultToggles(),
    // The key of a service account may not list keys.
    denied: new Set(["app-keys"]),
    nextSeq,
    issues: createIssueStore(now, nextSeq),
    metrics: createMetricStore(),
    monitors: new Map(),
    downtimes: new Map(),
    webhooks: new Map(),
    variables: new Map(),
    deliveries: [],
    dashboards: new Map(),
    dashboardLists: new Map(),
    timeline: [],
    unknownRequests: [],
    otlp: createOtlpStore(),
    dropped: { logs: 0, points: 0 },
    scheduleEvaluation: () => {},
  }
}
