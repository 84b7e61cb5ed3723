import type { DispatchMonitor } from "../../ports/rollback-alerts.ts"
import { asAttributes } from "./attributes.ts"
import { activeDowntimes, muteState, silencedMutes } from "./mutes.ts"

export type MonitorPlace = {
  readonly env: string
  /** The webhook where no monitor of ours names one. */
  readonly webhook: string
  /** owner/name. */
  readonly repository: string
  /** Elements of `data` of GET /api/v2/downtime. */
  readonly downtimes: readonly unknown[]
  /** Epoch milliseconds, UTC. */
  readonly now: number
}

type Monitor = {
  readonly id: number
  readonly name: string
  readonly message: string
  readonly tags: readonly string[]
  readonly silenced: unknown
  readonly ours: boolean
}

const HANDLE = "@webhook-"
const OWNER_TAG = "auto-triage-webhook:"

/** Of Datadog's monitors those that can reach a webhook of this place; others' as well. */
export function dispatchMonitors(items: readonly unknown[], place: MonitorPlace): readonly DispatchMonitor[] {
  const monitors = items.flatMap(item => readMonitor(item, place))
  const owned = new Set(
    monitors
      .filter(monitor => monitor.ours)
      .flatMap(({ tags }) => tags.filter(tag => tag.startsWith(OWNER_TAG)))
      .map(tag => tag.slice(OWNER_TAG.length)),
  )
  if (owned.size === 0) owned.add(place.webhook)
  return monitors.flatMap(monitor => {
    const { id, name, message, ours } = monitor
    const webhook = handles(message).find(handle => owned.has(handle.toLowerCase()))
    return webhook === undefined ? [] : [{ id, name, ours, webhook, ...readMutes(monitor, place) }]
  })
}

function readMutes(
  { id, tags, silenced }: Monitor,
  { downtimes, now }: MonitorPlace,
): Pick<DispatchMonitor, "muted" | "downtimes"> {
  const inForce = downtimes.flatMap(item => {
    const mutes = activeDowntimes({ data: [item] })
    if (!muteState({ id, tags }, mutes).muted) return []
    const { id: own, attributes } = asAttributes(item)
    const { schedule, scope, message } = asAttributes(attributes)
    const { end, recurrences } = asAttributes(schedule)
    const isEndless = (end ?? null) === null && (recurrences ?? null) === null
    return [{ id: String(own), message: String(message), forGood: isEndless && isAll(String(scope), tags) }]
  })
  const own = silencedMutes(id, silenced, now).filter(mute => muteState({ id, tags }, [mute]).muted)
  const ends = asAttributes(silenced)
  const isForGood =
    inForce.some(one => one.forGood) || own.some(one => ends[one.scope] === null && isAll(one.scope, tags))
  return {
    muted: isForGood ? "for good" : inForce.length + own.length > 0 ? "for now" : "no",
    downtimes: inForce.map(({ id: downtime, message }) => ({ id: downtime, message })),
  }
}

/** Nothing in the scope but the monitor's own tags. */
function isAll(scope: string, tags: readonly string[]): boolean {
  return scope.split(/ AND |,/).every(term => ["", "*", ...tags].includes(term.trim().toLowerCase()))
}

function readMonitor(item: unknown, { env, repository }: MonitorPlace): Monitor[] {
  const { id, name, message, tags: given, options } = asAttributes(item)
  if (typeof id !== "number") return []
  const tags = (Array.isArray(given) ? given : []).map(tag => String(tag).toLowerCase())
  const ours =
    tags.some(tag => tag.startsWith("auto-triage:")) &&
    tags.includes(`env:${env.toLowerCase()}`) &&
    tags.includes(`repository:${repository.toLowerCase()}`)
  const { silenced } = asAttributes(options)
  return [{ id, name: String(name), message: String(message), tags, silenced, ours }]
}

/** Names of webhooks in a message, whole: one may be the beginning of another. */
function handles(message: string): readonly string[] {
  return message
    .split(HANDLE)
    .slice(1)
    .flatMap(rest => /^[\w-]{1,200}/.exec(rest)?.[0] ?? [])
}
