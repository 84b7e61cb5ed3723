import { defineCheck } from "../../check.ts"
import { pass } from "../pass.ts"
import { deployCommand } from "./deploy-command.ts"
import { looksLikeToken } from "./looks-like-token.ts"
import { readWebhooks } from "./webhooks.ts"

const EVENT = "datadog-error-tracking"
const MOST_KEYS = 10

/** Whether what Datadog sends is what GitHub and the triage workflow take. */
export const webhookPayload = defineCheck({
  id: "datadog-webhook-payload",
  step: "3",
  title: "The webhook's payload starts the triage with the error's id",
  why: "GitHub refuses it, no workflow listens to it, or triage does not know which error it is about.",
  breaks: ["dispatch", "triage"],
  ask: `Integrations → Webhooks: does the payload have "event_type": "${EVENT}" and $TAGS[issue.id]?`,
  read: readWebhooks,
  judge: (webhooks, { expected }) =>
    webhooks.flatMap(({ environment, webhook }) => {
      if (webhook === null) return []
      const subject = environment.webhook
      const fix = deployCommand(expected)
      const fault = faultOf(webhook.payload)
      if (fault !== null) return { state: "fail", subject, seen: fault, fix } as const
      const gap = gapOf(webhook.payload ?? "")
      return gap === null
        ? pass(`event ${EVENT} with the error's id`, subject)
        : ({ state: "warn", subject, seen: gap, fix } as const)
    }),
})

function faultOf(payload: string | null): string | null {
  if (payload === null) return "it sends Datadog's own template, which GitHub refuses"
  const body = parse(payload)
  if (body === null) return "the payload is no JSON"
  if (body["event_type"] !== EVENT) return `event_type is not ${EVENT}, so no workflow starts`
  const { client_payload: client } = body
  if (typeof client !== "object" || client === null || Array.isArray(client)) return "there is no client_payload"
  if (Object.keys(client).length > MOST_KEYS)
    return `client_payload has more than ${MOST_KEYS} keys, which GitHub refuses`
  const text = JSON.stringify(client)
  if (looksLikeToken(payload)) return "the payload holds a token that everybody in Datadog can read: revoke it"
  const quoted = /\$(?:EVENT_MSG|LOGS_SAMPLE)\b/.exec(text)?.[0]
  if (quoted !== undefined)
    return `${quoted} hands the error's text on, which may be personal or forged, and breaks the JSON`
  // An unknown key is filled with nothing, and what else names the error is a guess from text.
  const tags: readonly string[] = text.match(/\$TAGS\[[^\]"]{0,100}\]/g) ?? []
  const strange = tags.find(tag => tag !== "$TAGS[issue.id]")
  if (strange !== undefined && !tags.includes("$TAGS[issue.id]"))
    return `${strange} is filled with nothing: $TAGS[issue.id] is the error's id`
  return /\$TAGS\[issue\.id\]|\$ALERT_SCOPE|\$TEXT_ONLY_MSG|\$LINK/.test(text)
    ? null
    : "nothing in client_payload names the error: $TAGS[issue.id] is missing"
}

/** What triage can do without, and does less well then. */
function gapOf(payload: string): string | null {
  if (!payload.includes("$TAGS[issue.id]"))
    return "the error's id is in a link or a text alone, where triage has to guess: $TAGS[issue.id] is missing"
  if (!/\$ALERT_TRANSITION\b/.test(payload))
    return "$ALERT_TRANSITION is missing, so triage cannot tell an alert from a recovery"
  return /\$TAGS\b(?!\[)|\$ALERT_SCOPE\b/.test(payload)
    ? null
    : "$TAGS and $ALERT_SCOPE are missing, so triage does not know the service and environment of the alert"
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>) : null
  } catch {
    return null
  }
}
