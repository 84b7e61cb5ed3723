import type { WebhookFacts } from "../../../ports/datadog-inspection.ts"
import { asAttributes } from "../attributes.ts"

/** Null where there is none. */
export function mapWebhook(body: unknown, githubApiUrl: string): WebhookFacts | null {
  if (body === null) return null
  const webhook = asAttributes(body)
  const url = textOrNull(webhook["url"]) ?? ""
  return {
    url,
    reachesGitHub: withoutAlias(url).startsWith(`${withoutAlias(githubApiUrl).replace(/\/+$/, "")}/`),
    payload: textOrNull(webhook["payload"]),
    headers: textOrNull(webhook["custom_headers"]),
    encodeAs: textOrNull(webhook["encode_as"]) ?? "json",
  }
}

/** Null where there is none. */
export function mapVariable(body: unknown): { readonly isSecret: boolean } | null {
  return body === null ? null : { isSecret: asAttributes(body)["is_secret"] === true }
}

/** Two names of this machine are one. */
function withoutAlias(url: string): string {
  return url.toLowerCase().replace(/^http:\/\/localhost(?=[:/])/, "http://127.0.0.1")
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null
}
