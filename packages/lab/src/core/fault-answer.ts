import { modelErrorType } from "../model/model-error-type.ts"
import type { ServiceName } from "./emulator.ts"

const WITHOUT_BODY = [204, 205, 304]

/** What a vendor's error with this status looks like, with the limits that a 429 of it tells. */
export function faultAnswer(service: ServiceName, status: number): Response {
  const text = `injected ${status}`
  const body = {
    datadog: { errors: [text] },
    jira: { errorMessages: [text], errors: {} },
    github: { message: text, documentation_url: "https://docs.github.com/rest", status: String(status) },
    model: { type: "error", error: { type: modelErrorType(status), message: text } },
    storage: { error: { code: status, message: text, errors: [{ message: text, domain: "global" }] } },
  }[service]
  const limits = status === 429 ? LIMITED[service] : {}
  return new Response(WITHOUT_BODY.includes(status) ? null : JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...limits },
  })
}

/** A page where an API was expected: what a proxy, or a site that wants a log-in, answers. */
export function pageAnswer(): Response {
  return new Response("<!doctype html><title>Log in</title><p>Log in to continue</p>", {
    headers: { "content-type": "text/html;charset=UTF-8" },
  })
}

// Datadog tells the wait in its own header; the others use the standard one.
const LIMITED: Readonly<Record<ServiceName, Readonly<Record<string, string>>>> = {
  datadog: {
    "x-ratelimit-limit": "300",
    "x-ratelimit-period": "3600",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": "1",
  },
  jira: { "retry-after": "1", "x-ratelimit-remaining": "0" },
  github: { "retry-after": "1", "x-ratelimit-remaining": "0" },
  model: { "retry-after": "1", "anthropic-ratelimit-requests-remaining": "0" },
  storage: { "retry-after": "1" },
}
