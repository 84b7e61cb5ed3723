import type { AnyCheck } from "../check.ts"
import { apiKey } from "./datadog/api-key.ts"
import { appKey } from "./datadog/app-key.ts"
import { dashboard } from "./datadog/dashboard.ts"
import { dispatchToken } from "./datadog/dispatch-token.ts"
import { environmentNames } from "./datadog/environment-names.ts"
import { fixTelemetry } from "./datadog/fix-telemetry.ts"
import { foreignMonitors } from "./datadog/foreign-monitors.ts"
import { heartbeat } from "./datadog/heartbeat.ts"
import { keyLimits } from "./datadog/key-limits.ts"
import { logIndex } from "./datadog/log-index.ts"
import { metricsArrive } from "./datadog/metrics-arrive.ts"
import { monitorMessages } from "./datadog/monitor-messages.ts"
import { monitorOptions } from "./datadog/monitor-options.ts"
import { monitorQueries } from "./datadog/monitor-queries.ts"
import { monitorsExist } from "./datadog/monitors-exist.ts"
import { monitorsMuted } from "./datadog/monitors-muted.ts"
import { otlpAddress } from "./datadog/otlp-address.ts"
import { scopes } from "./datadog/scopes.ts"
import { site } from "./datadog/site.ts"
import { spanRetention } from "./datadog/span-retention.ts"
import { stagingWatched } from "./datadog/staging-watched.ts"
import { strayMonitors } from "./datadog/stray-monitors.ts"
import { watchMonitors } from "./datadog/watch-monitors.ts"
import { webhookPayload } from "./datadog/webhook-payload.ts"
import { webhookToken } from "./datadog/webhook-token.ts"
import { webhook } from "./datadog/webhook.ts"

/** In the order in which they are shown, which is that of likely causes where several break the same. */
export const datadogChecks: readonly AnyCheck[] = [
  site,
  apiKey,
  appKey,
  scopes,
  keyLimits,
  webhook,
  webhookToken,
  webhookPayload,
  dispatchToken,
  environmentNames,
  monitorsExist,
  stagingWatched,
  monitorQueries,
  monitorMessages,
  monitorOptions,
  monitorsMuted,
  foreignMonitors,
  strayMonitors,
  watchMonitors,
  heartbeat,
  metricsArrive,
  dashboard,
  logIndex,
  spanRetention,
  otlpAddress,
  fixTelemetry,
]
