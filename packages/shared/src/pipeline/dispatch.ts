import { createHash } from "node:crypto"
import type { Track } from "../ports/error-source.ts"
import { ISSUE_ID_PATTERN } from "../text/issue-id-pattern.ts"

/** A hint "look at issue X". Only ids are taken from an event; everything else is fetched again. */
export type Dispatch = {
  /** Lower-case UUID, the most trusted candidate. */
  readonly issueId: string
  /** At most three further ids found in the event, in order of trust; tried where Datadog does not know the first. */
  readonly otherIds: readonly string[]
  /** Identifies the delivery, so that the same one coming again is known. */
  readonly delivery: string
  readonly source: "monitor" | "manual"
  readonly forced: boolean
  /** Where the alert says it was raised; hints only, never trusted over the samples. */
  readonly hint: {
    readonly environment: string | null
    readonly service: string | null
    readonly tracks: readonly Track[]
  }
}

export type DispatchEvent = {
  readonly eventName: string
  /** The event as GitHub delivered it. */
  readonly payload: unknown
  readonly runId: string
  /** Inputs of the action; empty where the caller gave none. */
  readonly issueId: string
  readonly forceFix: boolean
}

export type DispatchReading =
  | { readonly kind: "accepted"; readonly dispatch: Dispatch }
  | { readonly kind: "ignored"; readonly reason: string }
  | { readonly kind: "invalid"; readonly reason: string }

const UUID = new RegExp(`^${ISSUE_ID_PATTERN}$`, "i")
// In order of trust: said to be the issue's id, part of a link to it, of the time-based kind that Datadog uses, any.
const ID_PATTERNS = [
  new RegExp(`(?:issue[._]id|issueId)["'\\]}]{0,3}\\s{0,3}[=:]\\s{0,3}["']?(${ISSUE_ID_PATTERN})`, "gi"),
  new RegExp(`error-tracking/issue/(${ISSUE_ID_PATTERN})`, "gi"),
  /([0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})/gi,
  new RegExp(`(${ISSUE_ID_PATTERN})`, "gi"),
]
const MAX_CANDIDATES = 4
// Where ids arrive, in order of trust; whatever else the payload holds comes after these.
const TRUSTED_KEYS = [
  "issue.id",
  "issue_id",
  "issueId",
  "issue.scope",
  "scope",
  "issue.link",
  "link",
  "tags",
  "aggreg_key",
  "monitor.query",
  "query",
  "message",
  "monitor.title",
  "title",
]
// What Datadog fills in from the monitor's own groups. The message may quote the error, whose author must not be able to
// name production: where no sample can be read, the environment of the hint is what the score knows.
const MONITOR_KEYS = ["tags", "issue.scope", "scope"]
const ALERTING = new Set(["triggered", "re-triggered", "renotify", "warn", "re-warn"])

/**
 * Reads an event into a dispatch. A repository_dispatch can never force a fix, whatever it carries: whoever sends one
 * has shown no more than a token.
 */
export function readDispatch(event: DispatchEvent): DispatchReading {
  return event.eventName === "repository_dispatch" ? readAlert(event) : readRequest(event)
}

function readRequest(event: DispatchEvent): DispatchReading {
  const id = event.issueId.trim().toLowerCase()
  if (!UUID.test(id))
    return { kind: "invalid", reason: id === "" ? "no issue id was given" : "the given issue id is not a UUID" }
  return {
    kind: "accepted",
    dispatch: {
      issueId: id,
      otherIds: [],
      delivery: `run:${event.runId}`,
      source: "manual",
      forced: event.forceFix && event.eventName === "workflow_dispatch",
      hint: { environment: null, service: null, tracks: [] },
    },
  }
}

function readAlert(event: DispatchEvent): DispatchReading {
  const payload = own(own(event.payload)["client_payload"])
  const texts = collectTexts(payload)
  const transition = transitionOf(texts)
  if (transition !== null && !ALERTING.has(transition.toLowerCase()))
    return { kind: "ignored", reason: "the monitor did not raise an alert: it recovered or has no data" }
  const [issueId, ...otherIds] = findIds(event.issueId, texts)
  if (issueId === undefined)
    return {
      kind: "invalid",
      reason: texts.size === 0 ? "the event carries no client_payload" : "the event carries no issue id (a UUID)",
    }
  return {
    kind: "accepted",
    dispatch: {
      issueId,
      otherIds,
      delivery: deliveryOf(payload, texts),
      source: "monitor",
      forced: false,
      hint: hintOf(texts),
    },
  }
}

function findIds(input: string, texts: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>()
  const explicit = [input, ...["issue.id", "issue_id", "issueId"].map(key => texts.get(key) ?? "")]
  for (const value of explicit) if (UUID.test(value.trim())) found.add(value.trim().toLowerCase())
  const inOrder = [...TRUSTED_KEYS.flatMap(key => texts.get(key) ?? []), ...texts.values()].map(decoded)
  for (const pattern of ID_PATTERNS)
    for (const text of inOrder) {
      for (const match of text.matchAll(pattern)) found.add((match[1] ?? "").toLowerCase())
      if (found.size >= MAX_CANDIDATES) return [...found].slice(0, MAX_CANDIDATES)
    }
  return [...found]
}

/** Every text of the payload by its dotted path. Values that Datadog left unsubstituted ("$TAGS[x]") are absent. */
function collectTexts(payload: Readonly<Record<string, unknown>>): Map<string, string> {
  const texts = new Map<string, string>()
  const visit = (value: unknown, path: string, depth: number): void => {
    if (typeof value === "string" && value !== "" && !/^\$[A-Z_]+(\[|$)/.test(value)) texts.set(path, value)
    if (typeof value === "object" && value !== null && depth < 5)
      for (const [key, entry] of Object.entries(value)) visit(entry, path === "" ? key : `${path}.${key}`, depth + 1)
  }
  visit(payload, "", 0)
  return texts
}

function transitionOf(texts: ReadonlyMap<string, string>): string | null {
  for (const [path, value] of texts) if (/(^|\.)(alert_)?transition$/i.test(path)) return value
  const title = texts.get("monitor.title") ?? texts.get("title") ?? ""
  return /^\[(Recovered|Warn Recovered|No Data)\b/.exec(title)?.[1] ?? null
}

/** Datadog's event id where there is one: it is the same in every retry of a delivery, and new in every alert. */
function deliveryOf(payload: unknown, texts: ReadonlyMap<string, string>): string {
  const eventId = texts.get("event.id") ?? texts.get("event_id")
  if (eventId !== undefined && /^\d{1,30}$/.test(eventId)) return `event:${eventId}`
  return `payload:${createHash("sha256").update(JSON.stringify(payload)).digest("hex").slice(0, 32)}`
}

function hintOf(texts: ReadonlyMap<string, string>): Dispatch["hint"] {
  const source = /\.source\("([a-z]+)"\)/.exec(texts.get("monitor.query") ?? texts.get("query") ?? "")?.[1]
  return {
    environment: tagHint(texts, "env", MONITOR_KEYS),
    service: tagHint(texts, "service", [...MONITOR_KEYS, "message"]),
    tracks: source === "browser" || source === "mobile" ? ["rum"] : source === "backend" ? ["logs", "trace"] : [],
  }
}

function tagHint(texts: ReadonlyMap<string, string>, name: string, keys: readonly string[]): string | null {
  const pattern = new RegExp(`(?:^|[\\s,(])${name}[:=]([\\w./-]{1,100})`)
  for (const key of keys) {
    const value = pattern.exec(texts.get(key) ?? "")?.[1]
    if (value !== undefined) return value
  }
  return null
}

function decoded(text: string): string {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text
  } catch {
    return text.replaceAll(/%3A/gi, ":").replaceAll(/%40/g, "@")
  }
}

function own(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}
