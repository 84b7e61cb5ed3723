import type { DatadogState } from "./datadog-state.ts"
import { createMonitor } from "./monitors/create-monitor.ts"
import { readVariable } from "./webhooks/read-variable.ts"
import { readWebhook } from "./webhooks/read-webhook.ts"
import { writeNamed } from "./webhooks/write-named.ts"

export type MonitorSeed = {
  readonly services: readonly {
    readonly name: string
    readonly environments: readonly string[]
    readonly source: "all" | "browser" | "mobile" | "backend"
  }[]
  /** Where alerts go, and the token that they are sent with. */
  readonly webhook: { readonly url: string; readonly token: string }
}

const WEBHOOK = "perci-autofix-dispatch"
const TOKEN = "AUTOFIX_GITHUB_DISPATCH_TOKEN"

/** GitHub takes no more than ten keys; all are ids or names of Datadog, none is text of an error. */
const CLIENT_PAYLOAD = {
  schema: "1",
  alert_id: "$ALERT_ID",
  alert_cycle_key: "$ALERT_CYCLE_KEY",
  transition: "$ALERT_TRANSITION",
  issue: { id: "$TAGS[issue.id]", scope: "$ALERT_SCOPE", link: "$LINK" },
  monitor: { title: "$ALERT_TITLE", priority: "$ALERT_PRIORITY", query: "$ALERT_QUERY", type: "$EVENT_TYPE" },
  tags: "$TAGS",
  message: "$TEXT_ONLY_MSG",
  event: { id: "$ID", date: "$DATE", last_updated: "$LAST_UPDATED" },
  org: { id: "$ORG_ID" },
}

const KINDS = [
  { kind: "new-issue", call: "new", window: "1d", threshold: 0, title: "new error" },
  { kind: "high-impact", call: "impact", window: "1h", threshold: 50, title: "high-impact error" },
] as const

/** Creates what the runbook's Terraform creates, as the API would. Throws where Datadog would refuse it. */
export function seedMonitors(state: DatadogState, seed: MonitorSeed): void {
  const token = { name: TOKEN, value: seed.webhook.token, is_secret: true }
  accepted(writeNamed({ store: state.variables, read: readVariable }, token, null))
  accepted(writeNamed({ store: state.webhooks, read: readWebhook }, webhook(seed.webhook.url), null))
  for (const { name, environments, source } of seed.services) {
    for (const env of environments) {
      for (const kind of KINDS) accepted(createMonitor(state, monitor(kind, { name, env, source })))
    }
  }
}

function accepted(result: { readonly ok: true } | { readonly ok: false; readonly problem: string }): void {
  if (!result.ok) throw new Error(`Datadog would refuse the seed: ${result.problem}`)
}

function webhook(url: string): object {
  return {
    name: WEBHOOK,
    url,
    encode_as: "json",
    payload: JSON.stringify({ event_type: "datadog-error-tracking", client_payload: CLIENT_PAYLOAD }),
    custom_headers: JSON.stringify({
      Authorization: `Bearer $${TOKEN}`,
      Accept: "application/vnd.github+json",
      "X-GitHub-Api-Version": "2022-11-28",
      "Content-Type": "application/json",
    }),
  }
}

type Place = { readonly name: string; readonly env: string; readonly source: string }

function monitor({ kind, call, window, threshold, title }: (typeof KINDS)[number], place: Place): object {
  const { name, env, source } = place
  const scope = `error-tracking("service:${name} env:${env}").source("${source}")`
  const ids = `auto-triage issue_id={{[issue.id].name}} kind=${kind} service=${name} env=${env}`
  return {
    name: `[${env}] ${name} - ${title} (auto-triage)`,
    type: "error-tracking alert",
    query: `${scope}.${call}().rollup("count").by("issue.id").last("${window}") > ${threshold}`,
    message: `{{#is_alert}}\n${ids}\n@webhook-${WEBHOOK}\n{{/is_alert}}`,
    tags: [`service:${name}`, `env:${env}`, `auto-triage:${kind}`],
    priority: kind === "new-issue" ? 3 : 2,
    options: { thresholds: { critical: threshold }, include_tags: true, on_missing_data: "default" },
  }
}
