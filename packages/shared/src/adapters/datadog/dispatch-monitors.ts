import type { DispatchMonitor } from "../../ports/rollback-alerts.ts"
import { asAttributes } from "./attributes.ts"
import { type Mute, muteState, silencedMutes } from "./mutes.ts"

export type MonitorPlace = {
  readonly env: string
  /** The webhook where no monitor of ours names one. */
  readonly webhook: string
  /** owner/name. */
  readonly repository: string
  readonly mutes: readonly Mute[]
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
  return monitors.flatMap(({ id, name, message, tags, silenced, ours }) => {
    const webhook = handles(message).find(handle => owned.has(handle.toLowerCase()))
    if (webhook === undefined) return []
    const mutes = [...silencedMutes(id, silenced, place.now), ...place.mutes]
    return [{ id, name, ours, webhook, muted: muteState({ id, tags }, mutes).muted }]
  })
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
