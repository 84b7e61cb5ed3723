import { defineCheck } from "../../check.ts"
import type { Expected } from "../../doctor-sources.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { deployCommand } from "./deploy-command.ts"
import { looksLikeToken } from "./looks-like-token.ts"
import { webhookHeaders } from "./webhook-headers.ts"
import { type EnvironmentWebhook, readWebhooks } from "./webhooks.ts"

/** Whether the webhook sends a token, and keeps it to itself. */
export const webhookToken = defineCheck({
  id: "datadog-webhook-token",
  step: "1b",
  title: "The webhook authenticates with a secret custom variable",
  why: "GitHub answers 401, and Datadog does not try again; or everybody in Datadog can read the token.",
  breaks: ["dispatch"],
  ask: "Integrations → Webhooks: does the header Authorization say Bearer $AUTOFIX_GITHUB_DISPATCH_TOKEN, and is that custom variable hidden?",
  read: readWebhooks,
  judge: (webhooks, { expected }) =>
    webhooks.flatMap(found => (found.webhook === null ? [] : verdictOn(found, found.webhook.headers, expected))),
})

function verdictOn(found: EnvironmentWebhook, headers: string | null, expected: Expected): Verdict {
  const { environment, variable } = found
  const subject = environment.webhook
  const fix = deployCommand(expected)
  const name = environment.variable
  const all = webhookHeaders(headers)
  const open = openSecret(all)
  if (open !== null)
    return {
      state: "fail",
      subject,
      seen: `its header ${open} holds a token that everybody in Datadog can read`,
      fix: `Revoke that token, then: ${fix}`,
    }
  const authorization = all.get("authorization")
  if (authorization === undefined) return { state: "fail", subject, seen: "it has no header Authorization", fix }
  if (authorization !== `Bearer $${name}`) {
    const literal = !authorization.includes("$")
    const seen = literal
      ? "its header Authorization holds a token that everybody in Datadog can read"
      : `its header Authorization is not Bearer $${name}`
    return { state: "fail", subject, seen, fix: literal ? `Revoke that token, then: ${fix}` : fix }
  }
  if (variable === null) return { state: "fail", subject, seen: `there is no custom variable ${name}`, fix }
  if (!variable.isSecret)
    return {
      state: "fail",
      subject,
      seen: `the custom variable ${name} is not hidden: everybody in Datadog can read the dispatch token`,
      fix: `Revoke the dispatch token, set DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT to a new one, then: ${fix}`,
    }
  return pass(`it sends the hidden variable ${name}`, subject)
}

/** A header beside Authorization that holds a token in clear; null where none does. */
function openSecret(headers: ReadonlyMap<string, string>): string | null {
  for (const [name, value] of headers) {
    const secret = /token|secret|api-?key|auth/.test(name) && value !== "" && !value.includes("$")
    if (name !== "authorization" && (secret || looksLikeToken(value))) return name
  }
  return null
}
