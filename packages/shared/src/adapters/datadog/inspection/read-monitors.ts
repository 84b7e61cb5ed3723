import type { MonitorFacts } from "../../../ports/datadog-inspection.ts"
import type { Reading } from "../../../ports/reading.ts"
import { asAttributes, timeOf } from "../attributes.ts"
import { activeDowntimes, type Mute, muteState, silencedMutes } from "../mutes.ts"
import type { Ask } from "./ask.ts"

const MONITORS = { path: "/api/v1/monitor", scope: "monitors_read", what: "monitors" }
const DOWNTIMES = { path: "/api/v2/downtime", scope: "monitors_downtime", what: "downtimes" }

/** All monitors, because any of them may use the webhook, and what mutes them. */
export async function readMonitors(ask: Ask, now: number): Promise<Reading<readonly MonitorFacts[]>> {
  const monitors = await ask({ ...MONITORS, query: { page: "0", page_size: "1000" } })
  if (monitors.kind === "hidden") return monitors
  const downtimes = await ask({ ...DOWNTIMES, query: { current_only: "true", "page[limit]": "100" } })
  const mutes = downtimes.kind === "hidden" ? null : activeDowntimes(downtimes.value)
  const list: readonly unknown[] = Array.isArray(monitors.value) ? monitors.value : []
  return { kind: "seen", value: list.flatMap(body => mapMonitor(body, mutes, now)) }
}

function mapMonitor(body: unknown, downtimes: readonly Mute[] | null, now: number): MonitorFacts[] {
  const monitor = asAttributes(body)
  const { id } = monitor
  if (typeof id !== "number") return []
  const tags = (Array.isArray(monitor["tags"]) ? monitor["tags"] : []).flatMap(tag =>
    typeof tag === "string" ? [tag.toLowerCase()] : [],
  )
  const options = asAttributes(monitor["options"])
  const own = silencedMutes(id, options["silenced"], now)
  const { muted } = muteState({ id, tags }, [...own, ...(downtimes ?? [])])
  return [
    {
      id,
      name: text(monitor["name"]),
      type: text(monitor["type"]),
      query: text(monitor["query"]),
      message: text(monitor["message"]),
      tags,
      draft: monitor["draft_status"] === "draft",
      renotifyMinutes: amount(options["renotify_interval"]),
      priority: typeof monitor["priority"] === "number" ? monitor["priority"] : null,
      includesTags: options["include_tags"] !== false,
      delaySeconds: Math.max(amount(options["evaluation_delay"]), amount(options["new_group_delay"])),
      notifiesNoData: options["notify_no_data"] === true || options["on_missing_data"] === "show_and_notify_no_data",
      muted: muted || downtimes !== null ? muted : null,
      state: text(monitor["overall_state"]),
      created: timeOf(monitor["created"]),
    },
  ]
}

function amount(value: unknown): number {
  return typeof value === "number" && value > 0 ? value : 0
}

function text(value: unknown): string {
  return typeof value === "string" ? value : ""
}
