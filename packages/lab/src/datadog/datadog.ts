import { Hono } from "hono"

import type { Emulator } from "../core/emulator.ts"
import { createDatadogState, type DatadogOptions, type DatadogPermission, type DatadogState } from "./datadog-state.ts"
import type { DatadogToggles } from "./datadog-toggles.ts"
import { type DashboardReading, type DashboardWindow, readDashboard } from "./dashboards/read-dashboard.ts"
import { feedEvent, type FeedError } from "./feed-event.ts"
import { evaluateMonitors } from "./monitors/evaluate-monitors.ts"
import type { OtlpReceived, OtlpRefused } from "./otlp/otlp-store.ts"
import { type OtlpTotals, otlpTotals } from "./otlp/otlp-totals.ts"
import { aggregateRoutes } from "./routes/aggregate-routes.ts"
import { dashboardRoutes } from "./routes/dashboard-routes.ts"
import { downtimeRoutes } from "./routes/downtime-routes.ts"
import { eventRoutes } from "./routes/event-routes.ts"
import { issueRoutes } from "./routes/issue-routes.ts"
import { keyRoutes } from "./routes/key-routes.ts"
import { logIntakeRoutes } from "./routes/log-intake-routes.ts"
import { metricRoutes } from "./routes/metric-routes.ts"
import { monitorRoutes } from "./routes/monitor-routes.ts"
import { otlpRoutes } from "./routes/otlp-routes.ts"
import { retentionRoutes } from "./routes/retention-routes.ts"
import { timelineRoutes } from "./routes/timeline-routes.ts"
import { webhookRoutes } from "./routes/webhook-routes.ts"
import { takeSnapshot, type DatadogSnapshot } from "./snapshot.ts"
import type { IssueState, StoredIssue } from "./stored-issue.ts"
import { vendorError } from "./vendor-error.ts"

export type { DatadogOptions, DatadogPermission } from "./datadog-state.ts"

export type OtlpContent = {
  /** Newest last. */
  readonly received: readonly OtlpReceived[]
  readonly refused: readonly OtlpRefused[]
  readonly runs: Readonly<Record<string, OtlpTotals>>
}

export interface DatadogEmulator extends Emulator {
  readonly service: "datadog"
  /** Takes errors in as if an SDK had sent them; answers the issue of the first. They always open one. */
  feed(errors: FeedError | readonly FeedError[]): { readonly issueId: string }
  /** What Datadog's own Jira integration does: the key shows in the issue's case. */
  setJiraLink(issueId: string, link: { readonly key: string }): void
  setState(issueId: string, state: IssueState): void
  readonly permissions: {
    deny(...permissions: DatadogPermission[]): void
    allow(...permissions: DatadogPermission[]): void
  }
  /** May be changed at any time. */
  readonly toggles: DatadogToggles
  /** What the OTLP intake took and refused, with totals per run. */
  otlp(): OtlpContent
  /**
   * Looks at all monitors as at `at` (epoch milliseconds, now unless told): what depends on time alone, such as missing data,
   * repeated notifications and the ends of downtimes, changes only when somebody looks.
   */
  evaluate(at?: number): void
  /** Takes the points of a metric out; what it gives back puts them back. */
  forgetMetric(metric: string): () => void
  /** What a dashboard shows of a window of time; null where there is no such dashboard. */
  readDashboard(id: string, window: DashboardWindow): DashboardReading | null
  snapshot(): DatadogSnapshot
}

/** Datadog on one machine: one base URL for the API, the log intake and the OTLP intake. */
export function createDatadog(options: DatadogOptions): DatadogEmulator {
  const state = createDatadogState(options)
  state.scheduleEvaluation = evaluationScheduler(state)
  const app = createApp(state)
  return {
    service: "datadog",
    handle: async request => app.fetch(request),
    feed(errors) {
      const list = Array.isArray(errors) ? (errors as readonly FeedError[]) : [errors as FeedError]
      const ids = list.map(error => state.issues.add(feedEvent(error, state.clock.now())).issueId)
      state.scheduleEvaluation()
      return { issueId: ids[0] ?? "" }
    },
    setJiraLink: (issueId, { key }) => state.issues.linkJira(known(state, issueId), key),
    setState: (issueId, to) => state.issues.setState(known(state, issueId), to),
    permissions: {
      deny: (...permissions) => permissions.forEach(permission => state.denied.add(permission)),
      allow: (...permissions) => permissions.forEach(permission => state.denied.delete(permission)),
    },
    toggles: state.toggles,
    otlp: () => ({
      received: [...state.otlp.received],
      refused: [...state.otlp.refused],
      runs: otlpTotals(state.otlp.received),
    }),
    evaluate(at = state.clock.now()) {
      if (evaluateMonitors(state, at)) state.scheduleEvaluation()
    },
    forgetMetric: metric => state.metrics.forget(metric),
    readDashboard: (id, window) => readDashboard(state, id, window),
    snapshot: () => takeSnapshot(state),
  }
}

function createApp(state: DatadogState): Hono {
  const app = new Hono()
  for (const add of [
    keyRoutes,
    issueRoutes,
    eventRoutes,
    aggregateRoutes,
    logIntakeRoutes,
    metricRoutes,
    timelineRoutes,
    monitorRoutes,
    downtimeRoutes,
    webhookRoutes,
    dashboardRoutes,
    otlpRoutes,
    retentionRoutes,
  ]) {
    add(app, state)
  }
  app.notFound(c => {
    state.unknownRequests.push({ at: state.clock.now(), method: c.req.method, path: c.req.path })
    return vendorError("strings", 404, "Not found")
  })
  app.onError(error => new Response(error.stack ?? String(error), { status: 500 }))
  return app
}

/** One evaluation at a time is due; it makes another one due as long as an alert may flap back. */
function evaluationScheduler(state: DatadogState): () => void {
  let due = false
  const schedule = (): void => {
    if (due) return
    due = true
    state.clock.later(state.options.evaluationDelayMs, "monitor evaluation", () => {
      due = false
      if (evaluateMonitors(state, state.clock.now())) schedule()
    })
  }
  return schedule
}

function known(state: DatadogState, issueId: string): StoredIssue {
  const issue = state.issues.get(issueId)
  if (issue === null) throw new Error(`the lab's Datadog has no issue ${issueId}`)
  return issue
}
