import type { DatadogState } from "../datadog-state.ts"
import { sendWebhook } from "../webhooks/send-webhook.ts"
import { messageVariables, webhookVariables, type AlertEvent } from "./alert-variables.ts"
import type { Alert } from "./alert.ts"
import { covers, isActive, isMuted } from "./downtime.ts"
import { renderMessage } from "./render-message.ts"

const WEBHOOK = /@webhook-([\w.-]{1,100})/g

/**
 * Renders the message and sends it to every webhook that the rendered text names. Muted groups notify nobody, but of the end
 * of an alert that was told before the downtime.
 */
export function notify(state: DatadogState, alert: Alert, now: number): void {
  const { monitor, group, transition, from } = alert
  if (isMuted(monitor, group, { downtimes: state.downtimes.values(), now }) && !isFirstRecovery(state, alert, now))
    return
  group.told = true
  const variables = messageVariables(state, alert)
  const message = renderMessage(monitor.message, { transition, from, variables }).trim()
  const event: AlertEvent = { id: String(8_300_000_000_000_000_000n + BigInt(state.nextSeq())), at: now, message }
  const names = new Set([...message.matchAll(WEBHOOK)].map(found => (found[1] ?? "").replace(/[.-]+$/, "")))
  group.lastNotifiedAt = now
  for (const name of names) {
    const delivery = {
      at: now,
      webhook: name,
      eventId: event.id,
      monitorId: monitor.id,
      issueId: group.issueId,
      transition,
      attempts: [],
      givenUp: false,
    }
    state.deliveries.push(delivery)
    sendWebhook(state, delivery, webhookVariables(state, alert, event))
  }
}

function isFirstRecovery(state: DatadogState, { monitor, group, transition }: Alert, now: number): boolean {
  if (transition !== "Recovered" || !group.told) return false
  const downtimes = [...state.downtimes.values()]
  // A monitor that is muted by itself says nothing at all.
  if (isMuted(monitor, group, { downtimes: [], now })) return false
  return downtimes
    .filter(downtime => isActive(downtime, now) && covers(downtime, monitor, group))
    .every(({ notices }) => !notices.mute_first_recovery_notification)
}
