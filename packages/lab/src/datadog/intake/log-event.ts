import { asRecord } from "../as-record.ts"
import type { ErrorDetails, NewEvent } from "../error-event.ts"
import { languageOf } from "../language-of.ts"
import { meaningfulFrame } from "../meaningful-frame.ts"
import { logStatus } from "./log-status.ts"
import { nest } from "./nest.ts"

const ERROR_STATUSES = ["emergency", "alert", "critical", "error"]
/** A text of a log beyond this is cut, the log itself is accepted. */
const LONGEST_TEXT = 1024 * 1024
const DATES = ["timestamp", "date", "_timestamp", "@timestamp", "eventTime", "published_date"]

export type LogContext = {
  /** When the log arrived, epoch milliseconds. */
  readonly now: number
  /** ddtags, service, hostname and ddsource of the request's query. */
  readonly query: URLSearchParams
  readonly errorTracking: boolean
}

/** One item of the log intake as an event. It has error details only where Error Tracking for Logs would take it. */
export function logEvent(item: Readonly<Record<string, unknown>>, context: LogContext): NewEvent {
  const { message, ...rest } = liftJsonMessage(nest(item))
  const { query } = context
  const tags = [...splitTags(rest["ddtags"]), ...splitTags(query.get("ddtags"))]
  const source = first(rest["ddsource"], query.get("ddsource"))
  if (source !== null) tags.push(`source:${source}`)
  const status = logStatus(rest["status"] ?? rest["severity"] ?? rest["level"])
  const service = first(rest["service"], query.get("service"), tagValue(tags, "service"))
  const attributes = withoutReserved(rest)
  const opens = context.errorTracking && service !== null
  const error = opens ? errorDetails(attributes, status, first(message) ?? "") : null
  return {
    track: "logs",
    at: dateOf(rest) ?? context.now,
    count: 1,
    user: first(asRecord(attributes["usr"])?.["id"]),
    users: 0,
    service,
    env: first(tagValue(tags, "env"), attributes["env"]),
    version: first(tagValue(tags, "version"), attributes["version"]),
    host: first(rest["hostname"], rest["host"], query.get("hostname")),
    status,
    message: cut(first(message) ?? ""),
    resource: null,
    platform: "BACKEND",
    language: languageOf(error?.stack ?? "", source),
    error,
    tags,
    attributes,
  }
}

// A log needs an error status and a type, or a stack of two lines with a frame that names a function and a file.
function errorDetails(
  attributes: Readonly<Record<string, unknown>>,
  status: string,
  message: string,
): ErrorDetails | null {
  const error = asRecord(attributes["error"])
  if (error === null || !ERROR_STATUSES.includes(status)) return null
  const stack = first(error["stack"]) ?? ""
  const kind = first(error["kind"], error["type"])
  if (kind === null && !isValidStack(stack)) return null
  return {
    type: kind ?? "",
    message: first(error["message"]) ?? message,
    stack,
    fingerprint: first(error["fingerprint"]),
    isCrash: error["is_crash"] === true,
  }
}

function isValidStack(stack: string): boolean {
  const frame = meaningfulFrame(stack)
  return frame !== null && frame.function !== "" && stack.trim().includes("\n")
}

/** A message that is itself a JSON object becomes attributes; what the log says beside it wins. */
function liftJsonMessage(item: Record<string, unknown>): Record<string, unknown> {
  const message = item["message"]
  if (typeof message !== "string" || !message.trimStart().startsWith("{")) return item
  try {
    const lifted = asRecord(JSON.parse(message))
    return lifted === null ? item : { ...nest({ ...lifted, ...item }), message: first(lifted["message"]) ?? message }
  } catch {
    return item
  }
}

function withoutReserved(item: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const reserved = ["ddtags", "ddsource", "service", "hostname", "host", "status", ...DATES]
  return Object.fromEntries(
    Object.entries(item)
      .filter(([name]) => !reserved.includes(name))
      .map(([name, value]) => [name, name === "error" ? cutAll(value) : value]),
  )
}

function cutAll(value: unknown): unknown {
  const record = asRecord(value)
  if (record === null) return value
  return Object.fromEntries(
    Object.entries(record).map(([key, inner]) => [key, typeof inner === "string" ? cut(inner) : inner]),
  )
}

function cut(value: string): string {
  return value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT) : value
}

function splitTags(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter(tag => typeof tag === "string")
  return typeof value === "string"
    ? value
        .split(",")
        .map(tag => tag.trim())
        .filter(tag => tag !== "")
    : []
}

function tagValue(tags: readonly string[], key: string): string | null {
  return tags.find(tag => tag.startsWith(`${key}:`))?.slice(key.length + 1) ?? null
}

/** The first of the values that is a text with something in it, or a number. */
function first(...values: readonly unknown[]): string | null {
  for (const value of values) {
    if (typeof value === "number") return String(value)
    if (typeof value === "string" && value !== "") return value
  }
  return null
}

function dateOf(item: Readonly<Record<string, unknown>>): number | null {
  for (const name of DATES) {
    const value = item[name]
    if (typeof value === "number" && Number.isFinite(value)) return value < 1e11 ? value * 1000 : value
    const parsed = typeof value === "string" ? Date.parse(value) : Number.NaN
    if (!Number.isNaN(parsed)) return parsed
  }
  return null
}
