import type { DatadogState } from "../datadog-state.ts"
import { substitute, type Lookup } from "../substitute.ts"
import type { Delivery, DeliveryAttempt, StoredWebhook } from "./stored-webhook.ts"

/** Datadog tries again after a 5xx and when no connection came about; a 4xx is final, and the alert is lost. */
const RETRIES = 5

const DEFAULT_PAYLOAD = JSON.stringify({
  body: "$EVENT_MSG",
  last_updated: "$LAST_UPDATED",
  event_type: "$EVENT_TYPE",
  title: "$EVENT_TITLE",
  date: "$DATE",
  org: { id: "$ORG_ID", name: "$ORG_NAME" },
  id: "$ID",
})

/** Schedules a delivery and its retries; the delivery's record grows with each attempt. */
export function sendWebhook(state: DatadogState, delivery: Delivery, lookup: Lookup): void {
  const webhook = state.webhooks.get(delivery.webhook)
  if (webhook === undefined) {
    delivery.attempts.push({ at: state.clock.now(), status: null, error: "Webhook does not exist" })
    delivery.givenUp = true
    return
  }
  const attempt = async (): Promise<void> => {
    const result = await tryOnce(state, webhook, lookup)
    delivery.attempts.push(result)
    if (result.status !== null && result.status < 500) {
      delivery.givenUp = result.status >= 400
      return
    }
    const tries = delivery.attempts.length
    if (tries > RETRIES) delivery.givenUp = true
    else state.clock.later(state.options.retryBaseMs * 2 ** (tries - 1), `retry of webhook ${webhook.name}`, attempt)
  }
  state.clock.later(0, `webhook ${webhook.name}`, attempt)
}

async function tryOnce(state: DatadogState, webhook: StoredWebhook, lookup: Lookup): Promise<DeliveryAttempt> {
  const at = state.clock.now()
  try {
    const signal = AbortSignal.timeout(state.options.webhookTimeoutMs)
    const response = await withTimeout(state.options.deliver(buildRequest(state, { webhook, lookup, signal })), signal)
    await response.body?.cancel()
    return { at, status: response.status, error: null }
  } catch (error) {
    return { at, status: null, error: withoutSecrets(state, reason(error)) }
  }
}

type Sending = { readonly webhook: StoredWebhook; readonly lookup: Lookup; readonly signal: AbortSignal }

function buildRequest(state: DatadogState, { webhook, lookup, signal }: Sending): Request {
  const escaping = state.toggles.webhookEscaping ? "json" : "text"
  const payload = substitute(webhook.payload ?? DEFAULT_PAYLOAD, lookup, escaping)
  const form = webhook.encodeAs === "form"
  const headers = new Headers({
    accept: "*/*",
    "user-agent": "python-requests/2.20.0",
    "content-type": form ? "application/x-www-form-urlencoded" : "application/json; charset=utf-8",
    "x-datadog-trace-id": lookup("ID", null) ?? "0",
  })
  const custom = JSON.parse(webhook.customHeaders ?? "{}") as Record<string, string>
  for (const [name, value] of Object.entries(custom)) headers.set(name, substitute(value, lookup, "text"))
  const url = substitute(webhook.url, lookup, "text")
  return new Request(url, { method: "POST", headers, body: form ? encodeForm(payload) : payload, signal })
}

function encodeForm(payload: string): string {
  const fields = Object.entries(JSON.parse(payload) as Record<string, unknown>)
  const texts = fields.map(([key, value]): [string, string] => [
    key,
    typeof value === "string" ? value : JSON.stringify(value),
  ])
  return new URLSearchParams(texts).toString()
}

// A carrier in the same process may not look at the signal.
function withTimeout(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true })
    answer.then(resolve, reject)
  })
}

// What was wrong with a request may quote its headers.
function withoutSecrets(state: DatadogState, text: string): string {
  const secrets = [...state.variables.values()].filter(({ isSecret, value }) => isSecret && value !== "")
  return secrets.reduce((masked, { value }) => masked.replaceAll(value, "***"), text)
}

function reason(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : null
  return code ?? (error instanceof Error ? `${error.name}: ${error.message}` : String(error))
}
