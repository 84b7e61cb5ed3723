import { asRecord } from "./as-record.ts"
import type { SingleEvent } from "./event-page.ts"
import { userOf } from "./user-of.ts"

/** One event as the search of its track shows it: three products, three shapes. */
export function eventView(single: SingleEvent): Record<string, unknown> {
  switch (single.event.track) {
    case "trace":
      return spanView(single)
    case "logs":
      return logView(single)
    case "rum":
      return rumView(single)
  }
}

// The error is under attributes.custom; the rest of a span is beside it.
function spanView(single: SingleEvent): Record<string, unknown> {
  const { event } = single
  return {
    id: idOf(single),
    type: "spans",
    attributes: {
      ...known({ service: event.service, env: event.env, resource_name: event.resource, host: event.host }),
      span_id: decimalId(single, 1n),
      trace_id: decimalId(single, 2n),
      parent_id: "0",
      type: "web",
      start_timestamp: new Date(event.at).toISOString(),
      end_timestamp: new Date(event.at + 3).toISOString(),
      ingestion_reason: "auto",
      retained_by: "diversity_sampling",
      single_span: false,
      tags: tagsOf(single),
      custom: attributesOf(single),
    },
  }
}

// The error is under attributes.attributes, and its type is called kind.
function logView(single: SingleEvent): Record<string, unknown> {
  const { event } = single
  return {
    id: idOf(single),
    type: "log",
    attributes: {
      ...known({ service: event.service, host: event.host }),
      status: event.status,
      timestamp: new Date(event.at).toISOString(),
      message: event.message,
      tags: tagsOf(single),
      attributes: attributesOf(single),
    },
  }
}

function rumView(single: SingleEvent): Record<string, unknown> {
  const { event } = single
  const user = userOf(event, single.index)
  return {
    id: idOf(single),
    type: "rum",
    attributes: {
      ...known({ service: event.service }),
      timestamp: new Date(event.at).toISOString(),
      tags: tagsOf(single),
      attributes: { ...attributesOf(single), session: { id: `session-${user ?? event.seq}`, type: "user" } },
    },
  }
}

function attributesOf({ event, index }: SingleEvent): Record<string, unknown> {
  const attributes: Record<string, unknown> = { ...event.attributes }
  const user = userOf(event, index)
  if (event.issueId !== null) attributes["issue"] = { ...asRecord(attributes["issue"]), id: event.issueId }
  if (user !== null) attributes["usr"] = { ...asRecord(attributes["usr"]), id: user }
  return attributes
}

function tagsOf({ event }: SingleEvent): readonly string[] {
  const own = [`env:${event.env ?? ""}`, `service:${event.service ?? ""}`, `version:${event.version ?? ""}`]
  return [...new Set([...own.filter(tag => !tag.endsWith(":")), ...event.tags])]
}

function known(fields: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => field[1] !== null))
}

function idOf({ event, index }: SingleEvent): string {
  return `AwAAAZ${Buffer.from(`${event.seq}.${index}`).toString("base64url")}`
}

/** A 64-bit id in decimal digits, as spans have them; the same for the same event. */
function decimalId({ event, index }: SingleEvent, salt: bigint): string {
  const mixed = (BigInt(event.seq) * 1_000_003n + BigInt(index) + salt) * 0x9e37_79b9_7f4a_7c15n
  return String(BigInt.asUintN(63, mixed))
}
