import { ConfigError } from "../../errors.ts"
import type { IssueSearch, SeededError, SeededErrors, SeededIssue, SmokeMonitor } from "../../ports/seeded-errors.ts"
import { isIssueId } from "../../text/is-issue-id.ts"
import { unreadableAnswer } from "../unreadable-answer.ts"
import { answeredWith } from "../upstream-error.ts"
import { askJson, type DatadogAccess } from "./ask-json.ts"
import { asAttributes, type Attributes, timeOf } from "./attributes.ts"

export type SeededErrorsOptions = DatadogAccess & {
  /** Base URL of the log intake, see logIntakeUrl. */
  readonly intakeUrl: string
}

const ISSUES = "/api/v2/error-tracking/issues"

/** Errors of our own: by the log intake, and by Error Tracking and monitors what becomes of them. */
export function createSeededErrors(options: SeededErrorsOptions): SeededErrors {
  return {
    emit: error => emit(options, error),
    find: search => find(options, search),
    async issue(id) {
      const answer = await askJson(options, {
        method: "GET",
        path: `${ISSUES}/${encodeURIComponent(id)}`,
        what: "the issue",
        scope: "error_tracking_read",
        missing: [400, 404],
      })
      return answer === null ? null : issueOf(asAttributes(answer)["data"])
    },
    async ignore(id) {
      await askJson(options, {
        method: "PUT",
        path: `${ISSUES}/${encodeURIComponent(id)}/state`,
        body: { data: { type: "error_tracking_issue", id, attributes: { state: "IGNORED" } } },
        what: "the state of an issue",
        scope: "error_tracking_write",
      })
    },
    async monitors(service, environment) {
      const path = "/api/v1/monitor"
      const tags = ["auto-triage:new-issue", `service:${service.toLowerCase()}`, `env:${environment.toLowerCase()}`]
      const query = { monitor_tags: tags.join(","), group_states: "all", with_downtimes: "true" }
      const answer = await askJson(options, {
        method: "GET",
        path,
        query,
        what: "the monitors",
        scope: "monitors_read",
      })
      if (!Array.isArray(answer))
        throw unreadableAnswer({ service: "datadog", request: `GET ${path}`, ambiguous: false })
      return answer.flatMap(monitorOf)
    },
  }
}

async function emit({ apiKey, intakeUrl }: SeededErrorsOptions, error: SeededError): Promise<void> {
  const { service, environment, type, message, stack, fingerprint, tags } = error
  const entry = {
    message,
    status: "error",
    ddsource: "nodejs",
    service,
    ddtags: [`env:${environment}`, ...tags].join(","),
    error: { kind: type, message, stack, fingerprint },
  }
  const response = await fetch(`${intakeUrl}/api/v2/logs`, {
    method: "POST",
    headers: { "dd-api-key": apiKey, "content-type": "application/json" },
    body: JSON.stringify([entry]),
  })
  const { status } = response
  await response.body?.cancel()
  if (status === 401 || status === 403)
    throw new ConfigError(
      `Datadog's log intake refuses the API key in the input "datadog-api-key" (the secret DATADOG_API_KEY, ${status}): correct or replace it, or set the variable DATADOG_SITE to the site that it belongs to`,
    )
  if (!response.ok) throw answeredWith({ service: "datadog", request: "POST /api/v2/logs", status, detail: "" })
}

async function find(options: SeededErrorsOptions, search: IssueSearch): Promise<readonly SeededIssue[]> {
  const { service, environment, text, from, to } = search
  const answer = asAttributes(
    await askJson(options, {
      method: "POST",
      path: `${ISSUES}/search`,
      query: { include: "issue" },
      body: {
        data: {
          type: "search_request",
          attributes: {
            query: `env:${quoted(environment)} service:${quoted(service)}`,
            from,
            to,
            persona: "ALL",
            order_by: "FIRST_SEEN",
          },
        },
      },
      what: "the issues of Error Tracking",
      scope: "error_tracking_read",
    }),
  )
  const { data, included } = answer
  if (!Array.isArray(data))
    throw unreadableAnswer({ service: "datadog", request: `POST ${ISSUES}/search`, ambiguous: false })
  const counts = new Map(data.map(hit => [asAttributes(hit)["id"], countOf(hit)] as const))
  return (Array.isArray(included) ? included : []).flatMap((item: unknown): SeededIssue[] => {
    const issue = issueOf(item)
    if (issue === null || !issue.message.includes(text)) return []
    return [{ ...issue, count: counts.get(asAttributes(item)["id"]) ?? 0 }]
  })
}

function countOf(hit: unknown): number {
  return Number(asAttributes(asAttributes(hit)["attributes"])["total_count"] ?? 0) || 0
}

function issueOf(item: unknown): Omit<SeededIssue, "count"> | null {
  const { id, attributes } = asAttributes(item)
  const { error_message: message, state } = asAttributes(attributes)
  if (typeof id !== "string" || !isIssueId(id.toLowerCase()) || typeof message !== "string") return null
  return { id: id.toLowerCase(), message, state: typeof state === "string" ? state : "" }
}

function monitorOf(body: unknown): SmokeMonitor[] {
  const monitor = asAttributes(body)
  const { id, name, message, overall_state: state } = monitor
  if (typeof id !== "number" || monitor["draft_status"] === "draft") return []
  const groups = Object.values(asAttributes(asAttributes(monitor["state"])["groups"])).map(groupOf)
  return [{ id, name: textOr(name), message: textOr(message), state: textOr(state), muted: isMuted(monitor), groups }]
}

function groupOf(value: unknown): SmokeMonitor["groups"][number] {
  const { name, status, last_triggered_ts: at } = asAttributes(value)
  const seconds = typeof at === "number" ? timeOf(at * 1000) : null
  return { name: textOr(name), state: textOr(status), triggeredAt: seconds }
}

/** Mutes of the older kind stand in an option, those that people set today beside it. */
function isMuted(monitor: Attributes): boolean {
  const downtimes = monitor["matching_downtimes"]
  const silenced = Object.keys(asAttributes(asAttributes(monitor["options"])["silenced"]))
  return silenced.length > 0 || (Array.isArray(downtimes) && downtimes.length > 0)
}

function textOr(value: unknown): string {
  return typeof value === "string" ? value : ""
}

/** Quoted where a character of it would mean something to the search. */
function quoted(value: string): string {
  return /^[\w.-]+$/.test(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`
}
