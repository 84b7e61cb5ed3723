import { defineCheck } from "../../check.ts"
import type { Expected } from "../../doctor-sources.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { deployCommand } from "./deploy-command.ts"
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
  const authorization = authorizationOf(headers)
  if (authorization === null) return { state: "fail", subject, seen: "it has no header Authorization", fix }
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

/** Names of headers have no case. */
function authorizationOf(headers: string | null): string | null {
  try {
    const known: unknown = JSON.parse(headers ?? "{}")
    const entries = typeof known === "object" && known !== null ? Object.entries(known) : []
    const value: unknown = entries.find(([name]) => name.toLowerCase() === "authorization")?.[1]
    return typeof value === "string" ? value.trim() : null
  } catch {
    return null
  }
}
