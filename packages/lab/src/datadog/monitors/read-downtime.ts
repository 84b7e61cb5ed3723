import { asRecord } from "../as-record.ts"
import type { Downtime, DowntimeNotices } from "./downtime.ts"

/** A downtime as a request describes it. */
export type DowntimeDraft = Omit<Downtime, "id" | "number" | "canceledAt" | "endTold">

/** From the body of the older API; a text says what is wrong with it. Times there are epoch seconds. */
export function readDowntimeV1(body: Record<string, unknown>, now: number): DowntimeDraft | string {
  const { scope, monitor_id: monitorId = null, monitor_tags: tags = ["*"], start, end = null, recurrence = null } = body
  if (recurrence !== null) return "Recurring downtimes are not supported by the lab"
  const scopes = typeof scope === "string" ? scope.split(",") : scope
  if (!Array.isArray(scopes) || scopes.length === 0) return "scope is required"
  if (monitorId !== null && typeof monitorId !== "number") return "monitor_id must be a number"
  return {
    scope: scopes.map(String),
    monitorId,
    monitorTags: Array.isArray(tags) ? tags.map(String) : ["*"],
    message: typeof body["message"] === "string" ? body["message"] : null,
    start: typeof start === "number" ? start * 1000 : now,
    end: typeof end === "number" ? end * 1000 : null,
    notices: readNotices(body),
  }
}

/** From the body of the newer API; a text says what is wrong with it. */
export function readDowntimeV2(body: Record<string, unknown>, now: number): DowntimeDraft | string {
  const data = asRecord(body["data"])
  const attributes = asRecord(data?.["attributes"])
  if (data?.["type"] !== "downtime" || attributes === null) return "Invalid request body"
  const target = asRecord(attributes["monitor_identifier"])
  const schedule = asRecord(attributes["schedule"]) ?? {}
  if (typeof attributes["scope"] !== "string" || target === null) return "scope and monitor_identifier are required"
  if (schedule["recurrences"] !== undefined) return "Recurring downtimes are not supported by the lab"
  const { monitor_id: monitorId = null, monitor_tags: tags } = target
  return {
    scope: attributes["scope"].split(" AND ").map(part => part.trim()),
    monitorId: typeof monitorId === "number" ? monitorId : null,
    monitorTags: Array.isArray(tags) ? tags.map(String) : ["*"],
    message: typeof attributes["message"] === "string" ? attributes["message"] : null,
    start: typeof schedule["start"] === "string" ? Date.parse(schedule["start"]) : now,
    end: typeof schedule["end"] === "string" ? Date.parse(schedule["end"]) : null,
    notices: readNotices(attributes),
  }
}

function readNotices(body: Readonly<Record<string, unknown>>): DowntimeNotices {
  const { notify_end_states: states, notify_end_types: types, display_timezone: zone, timezone = zone } = body
  return {
    mute_first_recovery_notification: body["mute_first_recovery_notification"] === true,
    notify_end_states: Array.isArray(states) ? states.map(String) : ["alert", "no data", "warn"],
    notify_end_types: Array.isArray(types) ? types.map(String) : ["expired"],
    display_timezone: typeof timezone === "string" ? timezone : "UTC",
  }
}
