import { ConfigError, UpstreamError } from "../../errors.ts"
import { alertsBack } from "./back/alerts-back.ts"
import { appBack } from "./back/app-back.ts"
import { hostBack } from "./back/host-back.ts"
import { namedBack } from "./back/named-back.ts"
import { type BackOrder, notLookedAt, type WayBack } from "./back/way-back.ts"
import { glance } from "./glance.ts"
import { MUTE_MESSAGE } from "./mute-message.ts"
import type { KeptChange, RollbackChange } from "./rollback-change.ts"
import type { RollbackPlan } from "./rollback-step.ts"

/**
 * The way back of exactly these changes, the newest first. What stands now decides what is left to do, so a change that
 * was only begun, or that somebody has undone since, needs no care.
 *
 * @throws ConfigError or UpstreamError
 */
export async function planBack(order: BackOrder, changes: readonly KeptChange[]): Promise<RollbackPlan> {
  const found = new Map<string, WayBack>()
  const errors: Error[] = []
  for (const change of newestOfEach(changes)) {
    const way = await tryWayBack(order, change)
    if (way instanceof Error) errors.push(way)
    found.set(
      keyOf(change),
      way instanceof Error ? notLookedAt(`${changeWords(change)} could not be seen: ${way.message}`) : way,
    )
  }
  if (errors[0] !== undefined && errors.length === found.size) throw errors[0]
  const ways = [...found.values()]
  const stillMuted = await mutedByOthers(order, changes)
  const byHand = [...new Set(ways.flatMap(way => way.byHand ?? []))]
  const isEmpty = changes.length === 0
  return {
    notes: isEmpty
      ? ["no record of a rollback stands here, so there is nothing to take back: --records DIR names another folder"]
      : [...new Set([...ways.flatMap(way => way.note ?? []), ...stillMuted])],
    steps: uniqueSteps(ways),
    afterwards: isEmpty
      ? []
      : [
          "what was so before the rollback is so again, and nothing else is changed",
          "the sweep starts the triage of errors of the last 24 hours that nobody was told of",
        ],
    byHand,
    remains: change => found.get(keyOf(change))?.remains ?? false,
    async prove() {
      const proofs = []
      for (const way of ways) proofs.push(...(await way.prove()))
      return [...new Map(proofs.map(proof => [proof.words, proof])).values()]
    },
  }
}

/**
 * Of two rollbacks that changed the same thing, the newer found it changed back by then: only its own way back counts.
 */
function newestOfEach(changes: readonly KeptChange[]): readonly RollbackChange[] {
  const found = new Map<string, RollbackChange>()
  for (const { change } of changes.toReversed()) {
    const key = keyOf(change)
    if (!found.has(key)) found.set(key, change)
  }
  return [...found.values()]
}

function changeWords(change: RollbackChange): string {
  switch (change.kind) {
    case "variable":
    case "secret":
      return `the ${change.kind} ${change.name}`
    case "workflow":
      return `the workflow ${change.file}`
    case "downtime":
      return `the downtime of monitor ${change.monitorId}`
    case "suspension":
    case "uninstallation":
      return "the App"
    case "webhook-variable":
      return `the webhook's variable ${change.name}`
    case "token":
      return "the dispatch token"
    case "pull":
      return `the pull request ${change.number}`
  }
}

function keyOf(change: RollbackChange): string {
  switch (change.kind) {
    case "variable":
    case "secret":
      return JSON.stringify([change.kind, change.name, change.environment])
    case "workflow":
      return JSON.stringify([change.kind, change.file])
    case "downtime":
      return JSON.stringify([change.kind, change.monitorId, change.id])
    case "suspension":
    case "uninstallation":
      return JSON.stringify([change.kind, change.installation])
    case "webhook-variable":
      return JSON.stringify([change.kind, change.name])
    case "token":
      return change.kind
    case "pull":
      return JSON.stringify([change.kind, change.number])
  }
}

/** Where a vendor fails, the rest is taken back all the same, and this stays on record. */
async function tryWayBack(order: BackOrder, change: RollbackChange): Promise<WayBack | ConfigError | UpstreamError> {
  try {
    return await wayBack(order, change)
  } catch (error) {
    if (error instanceof ConfigError || error instanceof UpstreamError) return error
    throw error
  }
}

/** Mutes that are not a rollback's: whoever set them wants them. */
async function mutedByOthers(order: BackOrder, changes: readonly KeptChange[]): Promise<readonly string[]> {
  const { alerts } = order
  const muted = new Set(changes.flatMap(({ change }) => (change.kind === "downtime" ? [change.monitorId] : [])))
  if (alerts === null || muted.size === 0) return []
  const { seen: monitors, unseen } = await glance("other mutes", () => alerts.monitors(order), [])
  const others = monitors.filter(
    ({ id, downtimes }) => muted.has(id) && downtimes.some(({ message }) => message !== MUTE_MESSAGE),
  )
  return [
    ...others.map(one => `stays muted by a downtime of somebody else: monitor ${one.id} "${one.name}"`),
    ...unseen,
  ]
}

function wayBack(order: BackOrder, change: RollbackChange): Promise<WayBack> {
  switch (change.kind) {
    case "variable":
    case "secret":
      return namedBack(order, change)
    case "workflow":
    case "pull":
      return hostBack(order, change)
    case "downtime":
    case "webhook-variable":
    case "token":
      return alertsBack(order, change)
    case "suspension":
    case "uninstallation":
      return appBack(order, change)
  }
}

function uniqueSteps(ways: readonly WayBack[]): RollbackPlan["steps"] {
  return [...new Map(ways.flatMap(way => way.steps).map(step => [step.request, step])).values()]
}
