import { asAttributes, timeOf } from "./attributes.ts"

/** A downtime, or an entry of a monitor's own option `silenced`, that is in force. */
export type Mute = {
  /** Null: by its tags. */
  readonly monitorId: number | null
  /** All of them must be on the monitor. */
  readonly monitorTags: readonly string[]
  /** Datadog's text, e.g. "env:staging AND service:web"; "*" is everything. */
  readonly scope: string
}

export type MuteState = { readonly muted: boolean; readonly mutedIssues: readonly string[] }

const TERM = /^[\w.@-]{1,100}:[^\s()"!]{1,200}$/
const ISSUE_TERM = /^@?issue\.id:([0-9a-f-]{36})$/i

/** The downtimes of GET /api/v2/downtime that are in force. */
export function activeDowntimes(answer: unknown): readonly Mute[] {
  const { data } = asAttributes(answer)
  return (Array.isArray(data) ? data : []).flatMap((item: unknown): Mute[] => {
    const { status, scope, monitor_identifier: target } = asAttributes(asAttributes(item)["attributes"])
    if (status !== "active") return []
    const { monitor_id: monitorId, monitor_tags: tags } = asAttributes(target)
    return [
      {
        monitorId: typeof monitorId === "number" ? monitorId : null,
        monitorTags: Array.isArray(tags) ? tags.filter(tag => typeof tag === "string") : [],
        scope: typeof scope === "string" ? scope : "",
      },
    ]
  })
}

/** A monitor's option `silenced`: scope to the epoch second of its end, or null for ever. */
export function silencedMutes(monitorId: number, silenced: unknown, now: number): readonly Mute[] {
  return Object.entries(asAttributes(silenced))
    .filter(([, until]) => typeof until !== "number" || (timeOf(until * 1000) ?? 0) > now)
    .map(([scope]) => ({ monitorId, monitorTags: [], scope }))
}

/**
 * Whether mutes keep a monitor quiet, or single issues of it. Where the scope of one is more than a list of tags, the monitor
 * counts as muted: what a person silenced must stay silent.
 */
export function muteState(
  monitor: { readonly id: number; readonly tags: readonly string[] },
  mutes: readonly Mute[],
): MuteState {
  const mutedIssues: string[] = []
  let muted = false
  for (const mute of mutes) {
    if (!isAbout(mute, monitor)) continue
    const reach = reachOf(mute.scope, monitor.tags)
    if (reach === "monitor") muted = true
    else if (reach !== "nothing") mutedIssues.push(reach.issue)
  }
  return { muted, mutedIssues }
}

function isAbout({ monitorId, monitorTags }: Mute, { id, tags }: { id: number; tags: readonly string[] }): boolean {
  if (monitorId !== null) return monitorId === id
  return monitorTags.every(tag => tag === "*" || tags.includes(tag.toLowerCase()))
}

function reachOf(scope: string, tags: readonly string[]): "monitor" | "nothing" | { readonly issue: string } {
  const terms = scope
    .split(/ AND |,/)
    .map(term => term.trim())
    .filter(term => term !== "" && term !== "*")
  if (!terms.every(term => TERM.test(term))) return "monitor"
  const issues = terms.flatMap(term => ISSUE_TERM.exec(term)?.[1]?.toLowerCase() ?? [])
  const others = terms.filter(term => !ISSUE_TERM.test(term))
  if (!others.every(term => tags.includes(term.toLowerCase()))) return "nothing"
  const [issue] = issues
  return issue === undefined ? "monitor" : { issue }
}
