import type { MonitorSource, WatchMonitor } from "../../ports/alert-source.ts"
import { asAttributes, tagValue, timeOf } from "./attributes.ts"
import { type Mute, muteState, silencedMutes } from "./mutes.ts"

const SOURCES: readonly string[] = ["all", "backend", "browser", "mobile"] satisfies MonitorSource[]

/** Maps one monitor of the list; null for other kinds than Error Tracking, and for drafts, which tell nobody. */
export function mapWatchMonitor(
  body: unknown,
  { downtimes, now }: { readonly downtimes: readonly Mute[]; readonly now: number },
): WatchMonitor | null {
  const monitor = asAttributes(body)
  const { id, type, query, draft_status: draft } = monitor
  if (typeof id !== "number" || type !== "error-tracking alert" || draft === "draft") return null
  const tags = tagsOf(monitor["tags"])
  const options = asAttributes(monitor["options"])
  const mutes = [...silencedMutes(id, options["silenced"], now), ...downtimes]
  return {
    id,
    service: tagValue(tags, "service"),
    environment: tagValue(tags, "env"),
    source: sourceOf(typeof query === "string" ? query : ""),
    above: Number(asAttributes(options["thresholds"])["critical"] ?? 0) || 0,
    changedAt: Math.max(timeOf(monitor["created"]) ?? 0, timeOf(monitor["modified"]) ?? 0),
    ...muteState({ id, tags }, mutes),
  }
}

function tagsOf(tags: unknown): readonly string[] {
  return Array.isArray(tags) ? tags.filter(tag => typeof tag === "string").map(tag => tag.toLowerCase()) : []
}

/** A query without a source counts all. */
function sourceOf(query: string): MonitorSource {
  const found = /\.source\("([a-z]{1,20})"\)/.exec(query)?.[1] ?? "all"
  return SOURCES.includes(found) ? (found as MonitorSource) : "all"
}
