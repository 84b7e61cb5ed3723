import { CAPABILITIES } from "../capability.ts"
import { MUTE_MESSAGE } from "../mute-message.ts"
import type { RollbackChange } from "../rollback-change.ts"
import { type BackOrder, leftToPerson, nothingLeft, type WayBack } from "./way-back.ts"

/** Monitors that were muted, the dispatch token, and the webhook's copy of it. */
export async function alertsBack(
  order: BackOrder,
  change: Extract<RollbackChange, { kind: "downtime" | "webhook-variable" | "token" }>,
): Promise<WayBack> {
  if (change.kind === "token") return tokenBack(order)
  return change.kind === "downtime" ? downtimeBack(order, change) : webhookBack(order, change.name)
}

async function tokenBack({ token }: BackOrder): Promise<WayBack> {
  const state = await token?.probe.probe()
  return state?.kind === "valid"
    ? nothingLeft("GitHub accepts the dispatch token that was given")
    : leftToPerson(`the dispatch token was revoked: ${CAPABILITIES.dispatch.anew}, and start this again`)
}

async function downtimeBack(
  { alerts }: BackOrder,
  { id, monitorId }: Extract<RollbackChange, { kind: "downtime" }>,
): Promise<WayBack> {
  if (alerts === null)
    return leftToPerson(
      `end the downtime of monitor ${monitorId}: set DATADOG_API_KEY and DATADOG_APP_KEY, and start this again`,
    )
  // A downtime whose id nobody heard is known by its words.
  const ids = id === null ? await alerts.downtimesOf(monitorId, MUTE_MESSAGE) : (await alerts.isActive(id)) ? [id] : []
  if (ids.length === 0) return nothingLeft(`the downtime of monitor ${monitorId} has ended`)
  return {
    byHand: null,
    remains: false,
    note: null,
    steps: ids.map(one => ({
      words: `end the downtime of monitor ${monitorId}`,
      request: `DELETE /api/v2/downtime/${one}`,
      change: null,
      run: () => alerts.endDowntime(one),
    })),
    async prove() {
      const active = (await Promise.all(ids.map(one => alerts.isActive(one)))).includes(true)
      const words = `the downtime of monitor ${monitorId} ${active ? "goes on" : "has ended"}`
      return [{ state: active ? "refuted" : "proven", words }]
    },
  }
}

async function webhookBack({ alerts, token }: BackOrder, name: string): Promise<WayBack> {
  if (alerts === null || token === null)
    return leftToPerson(
      `${name} of the webhook: ${CAPABILITIES.dispatch.anew}, with Datadog's keys, and start this again`,
    )
  const before = await token.probe.probe()
  if (before.kind === "refused")
    return leftToPerson(
      `${name} of the webhook: GitHub refuses the token that was given (${before.status}); ${CAPABILITIES.dispatch.anew}, and start this again`,
    )
  return {
    byHand: null,
    remains: false,
    note: null,
    steps: [
      {
        words: `give the webhook's variable ${name} the token in DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT`,
        request: `PUT /api/v1/integration/webhooks/configuration/custom-variables/${name}`,
        change: null,
        run: () => alerts.setVariable(name, token.value),
      },
    ],
    async prove() {
      const state = await token.probe.probe()
      if (state.kind === "valid")
        return [{ state: "proven", words: "GitHub accepts the token that the webhook was given" }]
      const words = `the token that the webhook was given: ${state.why}`
      return [{ state: state.kind === "refused" ? "refuted" : "unknown", words }]
    },
  }
}
