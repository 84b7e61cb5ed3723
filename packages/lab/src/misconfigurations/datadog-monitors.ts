import { configEdit } from "./config-edit.ts"
import { datadogEdit } from "./datadog-edit.ts"
import { edited, HIGH_IMPACT, NEW_ISSUE } from "./datadog-plants.ts"
import type { Misconfiguration } from "./misconfiguration.ts"
import { one } from "./one.ts"
import { findMonitor } from "./monitor-edit.ts"

type Plant = Misconfiguration["plant"]

const newIssue = (change: (message: string) => string): Plant =>
  edited(NEW_ISSUE, ({ message }) => ({ message: change(message) }))

const watching =
  (metric: string, change: (options: Record<string, unknown>) => object): Plant =>
  async world => {
    const all = (await datadogEdit(world, ["GET", "/api/v1/monitor?page_size=1000"])) as readonly Record<
      string,
      unknown
    >[]
    const found = all.find(({ query }) => String(query).includes(metric)) ?? {}
    const path = `/api/v1/monitor/${String(found["id"])}`
    const changes = change(found)
    await datadogEdit(world, ["PUT", path], changes)
    const before = Object.fromEntries(Object.keys(changes).map(key => [key, found[key]]))
    return async () => void (await datadogEdit(world, ["PUT", path], before))
  }

const downtime =
  (scope: string): Plant =>
  async world => {
    const attributes = { scope, monitor_identifier: { monitor_tags: ["*"] } }
    const made = (await datadogEdit(world, ["POST", "/api/v2/downtime"], {
      data: { type: "downtime", attributes },
    })) as {
      data: { id: string }
    }
    return async () => void (await datadogEdit(world, ["DELETE", `/api/v2/downtime/${made.data.id}`]))
  }

/** What a person can change on a monitor. */
export const datadogMonitors: readonly Misconfiguration[] = [
  one(
    "a handle has a slip of the pen",
    newIssue(text => text.replace("-dispatch", "-dispach")),
    "fail datadog-monitor-messages",
  ),
  one(
    "a handle stands before is_alert, too",
    newIssue(text => `@webhook-perci-autofix-dispatch ${text}`),
    "fail datadog-monitor-messages",
  ),
  one(
    "a monitor calls a second webhook",
    newIssue(text => text.replace("@webhook-perci-autofix-dispatch", "@webhook-perci-autofix-dispatch @webhook-pager")),
    "fail datadog-monitor-messages",
  ),
  one(
    "a monitor calls the webhook on warnings alone",
    newIssue(text => text.replaceAll("is_alert}}", "is_warning}}")),
    "fail datadog-monitor-messages",
  ),
  one(
    "a High Impact monitor calls nobody",
    edited(HIGH_IMPACT, ({ message }) => ({ message: message.replace("@webhook-perci-autofix-dispatch", "") })),
    "fail datadog-monitor-messages",
  ),
  one(
    "a High Impact monitor is a draft",
    edited(HIGH_IMPACT, () => ({ draft_status: "draft" })),
    "fail datadog-monitors",
  ),
  one(
    "a High Impact monitor is muted",
    edited(HIGH_IMPACT, ({ options }) => ({ options: { ...options, silenced: { "*": null } } })),
    "warn datadog-monitors-muted",
  ),
  one("a downtime covers one service", downtime("service:backend-api"), "warn datadog-monitors-muted"),
  one(
    "a monitor has a wrong env tag",
    edited(NEW_ISSUE, ({ tags }) => ({ tags: tags.map(tag => (tag === "env:production" ? "env:prod" : tag)) })),
    "fail datadog-monitors",
  ),
  one(
    "a monitor has a wrong service tag",
    edited(NEW_ISSUE, ({ tags }) => ({
      tags: tags.map(tag => (tag === "service:backend-api" ? "service:backend" : tag)),
    })),
    "fail datadog-monitors",
  ),
  one(
    "a monitor has lost its repository tag",
    edited(NEW_ISSUE, ({ tags }) => ({ tags: tags.filter(tag => !tag.startsWith("repository:")) })),
    "fail datadog-monitors",
  ),
  one(
    "a monitor looks at another service",
    edited(NEW_ISSUE, ({ query }) => ({ query: query.replace("service:backend-api", "service:backend") })),
    "fail datadog-monitor-queries",
  ),
  one(
    "a monitor looks at an hour",
    edited(NEW_ISSUE, ({ query }) => ({ query: query.replace('.last("1d")', '.last("1h")') })),
    "fail datadog-monitor-queries",
  ),
  one(
    "there are two of a monitor",
    async world => {
      const { name, type, query, message, tags, options, priority } = await findMonitor(world, ...NEW_ISSUE)
      const made = (await datadogEdit(world, ["POST", "/api/v1/monitor"], {
        name: `${name} (copy)`,
        type,
        query,
        message,
        tags,
        options,
        priority,
      })) as { id: number }
      return async () => void (await datadogEdit(world, ["DELETE", `/api/v1/monitor/${made.id}`]))
    },
    "warn datadog-monitors",
  ),
  one(
    "a monitor alerts again every hour",
    edited(NEW_ISSUE, ({ options }) => ({ options: { ...options, renotify_interval: 60 } })),
    "warn datadog-monitor-options",
  ),
  one(
    "the watch over the dispatch token is a draft",
    watching("auto_triage.dispatch_token.valid", () => ({ draft_status: "draft" })),
    "fail datadog-watch-monitors",
  ),
  one(
    "the watch over the sweep is a draft",
    watching("auto_triage.heartbeat", () => ({ draft_status: "draft" })),
    "fail datadog-watch-monitors",
  ),
  one(
    "the watch over the sweep looks at a week",
    watching("auto_triage.heartbeat", ({ query }) => ({ query: String(query).replace("last_1h", "last_1w") })),
    "fail datadog-watch-monitors",
  ),
  one(
    "the watch over the sweep looks at another repository",
    watching("auto_triage.heartbeat", ({ query }) => ({
      query: String(query).replace(/repository:[^,}]+/, "repository:percihealth/other"),
    })),
    "fail datadog-watch-monitors",
  ),
  one(
    "the watch over the sweep says nothing where no data comes",
    watching("auto_triage.heartbeat", ({ options }) => ({
      options: { ...(options as object), notify_no_data: false, no_data_timeframe: null },
    })),
    "fail datadog-watch-monitors",
  ),
  one(
    "the watch over the dispatch token has an empty message",
    watching("auto_triage.dispatch_token.valid", () => ({ message: "" })),
    "fail datadog-watch-monitors",
  ),
  one(
    "the watch over spending alerts above a million",
    watching("auto_triage.fix.cost_usd", ({ query }) => ({
      query: String(query).replace(/> [\d.]+$/, "> 1000000"),
      options: {},
    })),
    "fail datadog-watch-monitors",
  ),
  one(
    "a message calls the webhook for some alerts alone",
    newIssue(text => text.replace(/(@webhook-[\w-]+)/, '{{#is_match "issue.id" "a"}}$1{{/is_match}}')),
    "fail datadog-monitor-messages",
  ),
  one(
    "a message names another environment",
    newIssue(text => text.replace("env=production", "env=staging")),
    "fail datadog-monitor-messages",
  ),
  one(
    "a message names the other kind",
    newIssue(text => text.replace("kind=new-issue", "kind=high-impact")),
    "fail datadog-monitor-messages",
  ),
  one(
    "a message names another service",
    newIssue(text => text.replace("service=backend-api", "service=web-app")),
    "fail datadog-monitor-messages",
  ),
  one(
    "a monitor has another priority",
    edited(HIGH_IMPACT, () => ({ priority: 5 })),
    "warn datadog-monitor-options",
  ),
  one(
    "a monitor waits for an hour",
    edited(NEW_ISSUE, ({ options }) => ({ options: { ...options, evaluation_delay: 3600 } })),
    "warn datadog-monitor-options",
  ),
  one(
    "a monitor's titles name no error",
    edited(NEW_ISSUE, ({ options }) => ({ options: { ...options, include_tags: false } })),
    "warn datadog-monitor-options",
  ),
  one(
    "a monitor has lost the tag of its webhook's owner",
    edited(NEW_ISSUE, ({ tags }) => ({ tags: tags.filter(tag => !tag.startsWith("auto-triage-webhook:")) })),
    "warn datadog-monitor-options",
  ),
  one(
    "production has another name in the configuration",
    world => configEdit(world, text => `${text.replace(/^production:.*\n/m, "")}\nproduction: [prod]\n`),
    "fail datadog-environments",
  ),
  one(
    "a service runs where nothing is deployed",
    world => configEdit(world, text => text.replace(/(name: backend-api,[^\n]*?environments: )\[[^\]]*\]/, "$1[dev]")),
    "warn datadog-environments",
  ),
]
