import { timingSafeEqual } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import type { Cap } from "./account.ts"
import type { BrokerState } from "./broker-state.ts"
import { forward } from "./forward.ts"
import { judgeRequest } from "./judge-request.ts"
import { readBody } from "./read-body.ts"
import { NO_USAGE } from "./read-usage.ts"
import { type Refusal, refuse } from "./refusal.ts"
import { UsageMeter } from "./usage-meter.ts"

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly path: string }

const MAX_MODEL_BYTES = 32 * 1024 * 1024
const MAX_TELEMETRY_BYTES = 1024 * 1024
// Each of those that run at once may be the one that goes over the limit of money.
const MOST_AT_ONCE = 4
// Rough size of a token, for answers that do not say what they cost.
const BYTES_PER_TOKEN = 4

const NOT_SERVED: Refusal = { status: 404, type: "not_found_error", message: "Nothing is served here" }
const NOT_KNOWN: Refusal = { status: 401, type: "authentication_error", message: "This is not the key of this run" }
const TOO_LONG: Refusal = { status: 413, type: "request_too_large", message: "The body is too long" }
const TOO_MANY: Refusal = { status: 429, type: "rate_limit_error", message: "Too many requests at once" }

function reached(cap: Cap): Refusal {
  // The one status that ends the agent's program at once and means money.
  return { status: 402, type: "billing_error", message: `The run has reached its limit of ${cap}` }
}

/** Serves one request of the agent, or of whatever the agent started. */
export async function serveRequest(
  state: BrokerState,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = URL.parse(request.url ?? "", "http://broker")?.pathname ?? ""
  const route = `${request.method ?? ""} ${path}`
  const exchange = { request, response, path }
  switch (route) {
    case "HEAD /api/hello":
    case "GET /api/hello":
      return void response.writeHead(200, { "content-type": "application/json" }).end("{}")
    case "POST /v1/messages":
    case "POST /v1/messages/count_tokens":
      return answerModel(state, exchange)
    case "POST /v1/metrics":
    case "POST /v1/logs":
      return answerTelemetry(state, exchange)
    default:
      return refuse(response, NOT_SERVED)
  }
}

async function answerModel(state: BrokerState, { request, response, path }: Exchange): Promise<void> {
  if (!presents(request, state.modelKey)) return refuse(response, NOT_KNOWN)
  const given = await readBody(request, MAX_MODEL_BYTES)
  if (given === null) return refuse(response, TOO_LONG)
  const judged = judgeRequest(given, state.options.models)
  if ("refusal" in judged) return refuse(response, judged.refusal)
  if (state.inFlight >= MOST_AT_ONCE) return refuse(response, TOO_MANY)
  const cap = state.account.admit()
  if (cap !== null) return refuse(response, reached(cap))
  state.inFlight += 1
  try {
    await passToModel(state, { request, response, path }, judged)
  } finally {
    state.inFlight -= 1
  }
}

async function passToModel(
  state: BrokerState,
  { request, response, path }: Exchange,
  { model, body }: { readonly model: string; readonly body: Buffer },
): Promise<void> {
  let meter: UsageMeter | null = null
  const { abandoned } = await forward({
    upstream: state.model,
    path: `${path}${request.url?.endsWith("?beta=true") === true ? "?beta=true" : ""}`,
    headers: request.headers,
    body,
    response,
    head: (status, contentType) => {
      const isMessage = status < 300 && path === "/v1/messages"
      meter = isMessage ? new UsageMeter(contentType.startsWith("text/event-stream")) : null
    },
    tap: chunk => meter?.push(chunk),
  })
  // Assigned in a callback, which the compiler does not see.
  const usage = (meter as UsageMeter | null)?.end()
  const guess = { ...NO_USAGE, input: Math.ceil(body.length / BYTES_PER_TOKEN) }
  // A message without a usage, or one that nobody waited for, has cost something all the same.
  if (usage !== undefined || abandoned) state.account.spend(model, usage ?? guess)
}

async function answerTelemetry(state: BrokerState, { request, response, path }: Exchange): Promise<void> {
  if (!presents(request, state.telemetryKey)) return refuse(response, NOT_KNOWN)
  const body = await readBody(request, MAX_TELEMETRY_BYTES)
  if (body === null) return refuse(response, TOO_LONG)
  if (state.telemetry === null) return refuse(response, NOT_SERVED)
  const { status } = await forward({ upstream: state.telemetry, path, headers: request.headers, body, response })
  if (status !== null && status < 300) state.deliveries.accepted += 1
  else state.deliveries.refused += 1
}

function presents({ headers }: IncomingMessage, key: string): boolean {
  const given = [headers["x-api-key"], headers.authorization?.replace(/^Bearer /, "")]
  return given.some(value => typeof value === "string" && isSame(value, key))
}

function isSame(given: string, key: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(key)]
  return a.length === b.length && timingSafeEqual(a, b)
}
