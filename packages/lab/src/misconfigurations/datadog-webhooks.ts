import { datadogEdit } from "./datadog-edit.ts"
import { changed, edited, measured, NEW_ISSUE, together, WEBHOOK } from "./datadog-plants.ts"
import type { Misconfiguration } from "./misconfiguration.ts"
import { one } from "./one.ts"

type Plant = Misconfiguration["plant"]

const STAGING_WEBHOOK = `${WEBHOOK}-staging`
const STAGING_VARIABLE =
  "/api/v1/integration/webhooks/configuration/custom-variables/AUTOFIX_GITHUB_DISPATCH_TOKEN_STAGING"
const payload = (from: string | RegExp, to: string): Plant =>
  changed(WEBHOOK, ({ payload: old = "" }) => ({ payload: old.replace(from, to) }))
const header = (name: string, value: string): Plant =>
  changed(WEBHOOK, ({ custom_headers: old = "{}" }) => ({
    custom_headers: JSON.stringify({ ...(JSON.parse(old) as object), [name]: value }),
  }))
const newIssue = (change: (message: string) => string): Plant =>
  edited(NEW_ISSUE, ({ message }) => ({ message: change(message) }))

/** What can be wrong on the way from an alert to GitHub. */
export const datadogWebhooks: readonly Misconfiguration[] = [
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
  one(
    "the payload names the error in its link alone",
    payload(/\$TAGS\[issue\.id\]/, ""),
    "warn datadog-webhook-payload",
  ),
  one(
    "the payload does not say whether it is an alert",
    payload("$ALERT_TRANSITION", ""),
    "warn datadog-webhook-payload",
  ),
  one(
    "the payload has neither tags nor scope",
    payload(/\$TAGS"|\$ALERT_SCOPE"/g, '"'),
    "warn datadog-webhook-payload",
  ),
  one("the payload hands on the event's text", payload("$TEXT_ONLY_MSG", "$EVENT_MSG"), "fail datadog-webhook-payload"),
  one(
    "the webhook says that it sends a form",
    header("Content-Type", "application/x-www-form-urlencoded"),
    "fail datadog-webhook",
  ),
  one(
    "another header has a token in clear",
    header("X-GitHub-Token", "abcdef0123456789"),
    "fail datadog-webhook-token",
  ),
]
