import { asRecord } from "./as-record.ts"
import type { ErrorEvent } from "./error-event.ts"
import type { SearchSubject } from "./match-search.ts"
import { userOf } from "./user-of.ts"

/**
 * The facets of the `index`-th of the equal events of `event`. The id of the issue is an attribute on every track
 * (`@issue.id`); on logs and RUM events it is found without the "@" as well.
 */
export function eventFacets(event: ErrorEvent, index: number): SearchSubject {
  return {
    values: key => (key.startsWith("@") ? attributeValues(event, key.slice(1), index) : plainValues(event, key)),
    text: () => [event.message, ...(event.error === null ? [] : [event.error.type, event.error.message])],
  }
}

function plainValues(event: ErrorEvent, key: string): readonly string[] {
  switch (key) {
    case "service":
      return present(event.service)
    case "env":
      return present(event.env)
    case "version":
      return present(event.version)
    case "host":
      return present(event.host)
    case "status":
      return [event.status]
    case "issue.id":
      return event.track === "trace" ? [] : present(event.issueId)
    case "resource_name":
      return present(event.resource)
    default:
      return tagValues(event.tags, key)
  }
}

function tagValues(tags: readonly string[], key: string): readonly string[] {
  return tags.filter(tag => tag.startsWith(`${key}:`)).map(tag => tag.slice(key.length + 1))
}

function attributeValues(event: ErrorEvent, path: string, index: number): readonly string[] {
  switch (path) {
    case "issue.id":
      return present(event.issueId)
    case "usr.id":
      return present(userOf(event, index))
    case "session.id":
      if (event.track !== "rum") return present(lookUp(event.attributes, path))
      return [`session-${userOf(event, index) ?? event.seq}`]
    case "timestamp":
      return [String(event.at)]
    case "service":
    case "env":
    case "version":
      return present(lookUp(event.attributes, path) ?? event[path])
    default:
      return present(lookUp(event.attributes, path))
  }
}

function lookUp(attributes: Readonly<Record<string, unknown>>, path: string): unknown {
  let value: unknown = attributes
  for (const step of path.split(".")) {
    const record = asRecord(value)
    if (record === null || !Object.hasOwn(record, step)) return undefined
    value = record[step]
  }
  return value
}

function present(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(present)
  if (typeof value === "string") return value === "" ? [] : [value]
  return typeof value === "number" || typeof value === "boolean" ? [String(value)] : []
}
