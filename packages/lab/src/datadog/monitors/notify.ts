import type { DatadogState } from "../datadog-state.ts"
import { sendWebhook } from "../webhooks/send-webhook.ts"
import { messageVariables, webhookVariables, type AlertEvent } from "./alert-variables.ts"
import type { Alert } from "./alert.ts"
import { isMuted } from "./downtime.ts"
import { renderMessage } from "./render-message.ts"

const WEBHOOK = /@webhook-([\w.-]{1,100})/g

/** Renders the message and sends it to every webhook that the rendered text names. Muted groups notify nobody. */
export function notify(state: DatadogState, alert: Alert): void {
  const { monitor, group, transition } = alert
  const now = state.clock.now()
  if (isMuted(monitor, group, { downtimes: state.downtimes.values(), now })) return
  const message = renderMessage(monitor.message, { transition, variables: messageVariables(state, alert) }).trim()
  const event: AlertEvent = { id: String(8_300_000_000_000_000_000n + BigInt(state.nextSeq())), at: now, message }
  const names = new Set([...message.matchAll(WEBHOOK)].map(found => (found[1] ?? "").replace(/[.-]+$/, "")))
  group.lastNotifiedAt = names.size > 0 ? now : group.lastNotifiedAt
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
