import { USUAL_PERMISSIONS } from "../jira/permissions.ts"
import type { World } from "../world/world.ts"
import { configEdit } from "./config-edit.ts"
import { datadogEdit } from "./datadog-edit.ts"
import {
  changed,
  edited,
  HIGH_IMPACT,
  measured,
  NEW_ISSUE,
  together,
  toggled,
  WEBHOOK,
  without,
} from "./datadog-plants.ts"
import { credentials } from "./github-plants.ts"
import type { Misconfiguration } from "./misconfiguration.ts"
import { findMonitor } from "./monitor-edit.ts"
import { one } from "./one.ts"

type Plant = Misconfiguration["plant"]

const STAGING_WEBHOOK = `${WEBHOOK}-staging`
const STAGING_VARIABLE =
  "/api/v1/integration/webhooks/configuration/custom-variables/AUTOFIX_GITHUB_DISPATCH_TOKEN_STAGING"

const configured =
  (from: string | RegExp, to: string): Plant =>
  world =>
    configEdit(world, text => text.replace(from, to))
const inAutofix = (line: string): Plant => configured("autofix:\n", `autofix:\n  ${line}\n`)
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

const atJira =
  (change: (url: string) => string): Plant =>
  world => {
    const urls = world.urls as { jira: string }
    const before = urls.jira
    urls.jira = change(before)
    return () => void (urls.jira = before)
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

const WEBHOOKS: readonly Misconfiguration[] = [
  one(
    "the webhook's address ends before dispatches",
    changed(WEBHOOK, ({ url = "" }) => ({ url: url.replace(/\/dispatches$/, "") })),
    "fail datadog-webhook",
  ),
  one(
    "the webhook's address has a slash too many",
    changed(WEBHOOK, ({ url = "" }) => ({ url: `${url}/` })),
    "fail datadog-webhook",
  ),
  one(
    "the webhook goes to GitHub in clear text",
    changed(WEBHOOK, ({ url = "" }) => ({ url: url.replace(/^http:\/\/[^/]+/, "http://api.github.com") })),
    "fail datadog-webhook",
  ),
  one(
    "the webhook leads to the site instead of the API",
    changed(WEBHOOK, ({ url = "" }) => ({ url: url.replace(/^http:\/\/[^/]+\/repos/, "https://github.com/repos") })),
    "fail datadog-webhook",
  ),
  one(
    "the header has no Bearer",
    changed(WEBHOOK, () => ({ custom_headers: '{"Authorization":"$AUTOFIX_GITHUB_DISPATCH_TOKEN"}' })),
    "fail datadog-webhook-token",
  ),
  one(
    "the header has a token in clear",
    changed(WEBHOOK, () => ({ custom_headers: '{"Authorization":"Bearer github_pat_x"}' })),
    "fail datadog-webhook-token",
  ),
  one(
    "the production webhook sends staging's token",
    changed(WEBHOOK, () => ({ custom_headers: '{"Authorization":"Bearer $AUTOFIX_GITHUB_DISPATCH_TOKEN_STAGING"}' })),
    "fail datadog-webhook-token",
  ),
  one(
    "the payload asks for another tag than the error's id",
    changed(WEBHOOK, ({ payload = "" }) => ({ payload: payload.replace("$TAGS[issue.id]", "$TAGS[issue_id]") })),
    "fail datadog-webhook-payload",
  ),
  one(
    "a message does not close is_alert",
    newIssue(message => message.replace("{{/is_alert}}", "")),
    "fail datadog-monitor-messages",
  ),
  one(
    "a message quotes the error",
    newIssue(message => message.replace("kind=", "error={{issue.attributes.error.message}} kind=")),
    "fail datadog-monitor-messages",
  ),
  one(
    "the event type has a blank",
    changed(WEBHOOK, ({ payload = "" }) => ({
      payload: payload.replace("datadog-error-tracking", "datadog-error-tracking "),
    })),
    "fail datadog-webhook-payload",
  ),
  one(
    "the payload has more keys than GitHub takes",
    changed(WEBHOOK, ({ payload = "" }) => {
      const body = JSON.parse(payload) as { client_payload: object }
      const more = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`k${at}`, "x"]))
      return { payload: JSON.stringify({ ...body, client_payload: { ...body.client_payload, ...more } }) }
    }),
    "fail datadog-webhook-payload",
  ),
  one(
    "staging's webhook leads to another repository",
    changed(STAGING_WEBHOOK, ({ url = "" }) => ({
      url: url.replace(/\/repos\/.*$/, "/repos/percihealth/other/dispatches"),
    })),
    "fail datadog-webhook",
  ),
  one(
    "staging's token variable can be read by everybody",
    async world => {
      const { dispatchPat: value } = world.credentials
      await datadogEdit(world, ["PUT", STAGING_VARIABLE], { value, is_secret: false })
      return async () => void (await datadogEdit(world, ["PUT", STAGING_VARIABLE], { value, is_secret: true }))
    },
    "fail datadog-webhook-token",
  ),
  one(
    "the webhook's token ends soon, as the sweep saw",
    together(measured("auto_triage.dispatch_token.valid", 1), measured("auto_triage.dispatch_token.days_left", 4)),
    "warn datadog-dispatch-token",
  ),
]

const MONITORS: readonly Misconfiguration[] = [
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
      const { name, type, query, message, tags, options } = await findMonitor(world, ...NEW_ISSUE)
      const made = (await datadogEdit(world, ["POST", "/api/v1/monitor"], {
        name: `${name} (copy)`,
        type,
        query,
        message,
        tags,
        options,
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
]

const KEYS: readonly Misconfiguration[] = [
  one("the application key lacks integrations_read", without("integrations-read"), "unknown datadog-scopes"),
  one("the application key lacks dashboards_read", without("dashboards-read"), "unknown datadog-scopes"),
  one(
    "the application key may also write monitors",
    async world => {
      const mends = [await toggled({ keyScopes: ["error_tracking_read", "monitors_write"] })(world)]
      world.datadog.permissions.allow("app-keys")
      return async () => {
        world.datadog.permissions.deny("app-keys")
        for (const mend of mends) await mend()
      }
    },
    "warn datadog-key-limits",
  ),
  one(
    "the first log index takes another service's errors away",
    toggled({
      logIndexes: [
        { name: "small", query: "service:backend-api", days: 1 },
        { name: "main", query: "*", days: 15 },
      ],
    }),
    "warn datadog-log-index",
  ),
  one(
    "the dashboard is empty",
    async world => {
      const { dashboards } = (await datadogEdit(world, ["GET", "/api/v1/dashboard"])) as {
        dashboards: readonly { id: string; title: string }[]
      }
      const { id } = dashboards.find(({ title }) => title.includes("production")) ?? { id: "" }
      const whole = (await datadogEdit(world, ["GET", `/api/v1/dashboard/${id}`])) as object
      await datadogEdit(world, ["PUT", `/api/v1/dashboard/${id}`], { ...whole, widgets: [] })
      return async () => void (await datadogEdit(world, ["PUT", `/api/v1/dashboard/${id}`], whole))
    },
    "warn datadog-dashboard",
  ),
]

const JIRA: readonly Misconfiguration[] = [
  one(
    "Jira's address has a path",
    atJira(url => `${url}/jira`),
    "fail jira-address",
  ),
  one(
    "the e-mail address is another user's",
    credentials(() => ({ jiraEmail: "somebody@perci.example" })),
    "fail jira-token",
  ),
  one(
    "the token is of a user without rights",
    ({ jira }: World) => {
      jira.admin.setPermissions([])
      return () => jira.admin.setPermissions(USUAL_PERMISSIONS)
    },
    "fail jira-project",
  ),
  one(
    "the account may delete everybody's comments",
    ({ jira }: World) => {
      jira.admin.setPermissions([...USUAL_PERMISSIONS, "DELETE_ALL_COMMENTS"] as typeof USUAL_PERMISSIONS)
      return () => jira.admin.setPermissions(USUAL_PERMISSIONS)
    },
    "warn jira-permissions-many",
  ),
  one("the issue type's id is gone", configured(/issue-type: "10004"/, 'issue-type: "19999"'), "fail jira-issue-type"),
  one("a team was renamed in its place alone", configured("  web: { id:", "  website: { id:"), "fail config-file"),
  one("a team's id is its name", configured("0a5e6c1e-3f0b-4d6e-9d5c-6b1f0c7a1003", "web-team"), "fail jira-teams"),
  one(
    "a route goes to a project that is gone",
    configured(
      "default-team: platform\n",
      "default-team: platform\nroutes:\n  - { when: { service: web-app }, project: GONE }\n",
    ),
    "fail jira-project",
  ),
]

const MACHINE: readonly Misconfiguration[] = [
  one("the agent's sandbox is off", configured("sandbox: preferred", "sandbox: off"), "warn runner-sandbox"),
  one("no fix a day", inAutofix("max-per-day: 0"), "fail config-file"),
  one("the budget of a day is nothing", configured("max-usd-per-day: 5", "max-usd-per-day: 0"), "fail config-file"),
  one("the budget of a fix is nothing", configured("max-usd: 0.5", "max-usd: 0"), "fail config-file"),
  one("the fallback is a model that is gone", inAutofix("fallback-model: claude-instant-1"), "warn model-names"),
]

/** More that can be wrong in Datadog. */
export const furtherDatadogMisconfigurations: readonly Misconfiguration[] = [...WEBHOOKS, ...MONITORS, ...KEYS]

/** More that can be wrong in Jira. */
export const furtherJiraMisconfigurations: readonly Misconfiguration[] = JIRA

/** More that can be wrong with the model's API and the limits of fixes. */
export const furtherMachineMisconfigurations: readonly Misconfiguration[] = MACHINE
