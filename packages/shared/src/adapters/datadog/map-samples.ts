import type { Sample, SamplePage, Track } from "../../ports/error-source.ts"
import { asAttributes, type Attributes, attribute, field, tagValue, textOf, timeOf } from "./attributes.ts"

/** Maps the body of a spans, logs or RUM event search. Events of an unknown shape are dropped, never guessed. */
export function mapSamples(track: Track, body: unknown): SamplePage {
  const data = asAttributes(body)["data"]
  if (!Array.isArray(data)) return { samples: [], more: false }
  const after = field(asAttributes(field(asAttributes(asAttributes(body)["meta"]), "page")), "after")
  return {
    samples: data.flatMap(event => mapEvent(track, event) ?? []),
    more: typeof after === "string" && after !== "",
  }
}

/** The track that an event search body belongs to, by the type of its events; null where it holds none. */
export function trackOf(body: unknown): Track | null {
  const data = asAttributes(body)["data"]
  const type = Array.isArray(data) ? asAttributes(data[0])["type"] : undefined
  if (type === "spans" || type === "span") return "trace"
  if (type === "log" || type === "logs") return "logs"
  return type === "rum" ? "rum" : null
}

function mapEvent(track: Track, event: unknown): Sample | null {
  const outer = asAttributes(asAttributes(event)["attributes"])
  const inner = asAttributes(track === "trace" ? outer["custom"] : outer["attributes"])
  const at = timeOf(field(outer, track === "trace" ? "start_timestamp" : "timestamp"))
  if (at === null) return null
  const tags = outer["tags"]
  return {
    track,
    at,
    service: textOf(outer, "service") ?? tagValue(tags, "service") ?? textOf(inner, "service"),
    environment: textOf(outer, "env") ?? textOf(inner, "env") ?? tagValue(tags, "env"),
    version: textOf(inner, "version") ?? tagValue(tags, "version"),
    // Tracers write _dd.git.*, everything else git.*.
    commit:
      textOf(inner, "git.commit.sha", "_dd.git.commit.sha") ?? tagValue(tags, "git.commit.sha", "_dd.git.commit.sha"),
    repositoryUrl:
      textOf(inner, "git.repository_url", "_dd.git.repository_url") ??
      tagValue(tags, "git.repository_url", "_dd.git.repository_url"),
    userId: textOf(inner, "usr.id", "usr.anonymous_id"),
    type: textOf(inner, "error.type", "error.kind"),
    message: textOf(inner, "error.message") ?? messageOf(track, outer),
    stack: textOf(inner, "error.stack"),
    fingerprint: textOf(inner, "error.fingerprint"),
    handled: handledOf(inner),
    isCrash: booleanOf(attribute(inner, "error.is_crash")),
    where: textOf(inner, "http.route", "view.name", "view.url_path") ?? resourceOf(outer),
  }
}

function messageOf(track: Track, outer: Attributes): string | null {
  return track === "logs" ? textOf(outer, "message") : null
}

function resourceOf(outer: Attributes): string | null {
  const resource = field(outer, "resource_name")
  return typeof resource === "string" && resource !== "" ? resource : null
}

function handledOf(inner: Attributes): boolean | null {
  const handling = textOf(inner, "error.handling")
  return handling === null ? null : handling === "handled"
}

function booleanOf(value: unknown): boolean | null {
  return typeof value === "boolean" ? value : value === "true" ? true : value === "false" ? false : null
}
