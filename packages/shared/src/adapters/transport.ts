import { subscribe, unsubscribe } from "node:diagnostics_channel"
import { BugError, type Service, UpstreamError } from "../errors.ts"
import type { Clock } from "../ports/clock.ts"
import { serviceName } from "./service-name.ts"

/** One request as the job summary lists it: no query, no data. */
export type Call = {
  readonly service: Service
  readonly method: string
  readonly path: string
  /** Null where no answer arrived. */
  readonly status: number | null
  readonly ms: number
}

export type Endpoint = {
  readonly service: Service
  /** Any URL of the service; its origin is what may be reached. */
  readonly baseUrl: string
  /**
   * How often a read is tried again after a 5xx or a lost connection. 0 for clients that retry reads themselves. Writes
   * are never repeated, except after a 429: the vendor has then refused them before doing anything.
   */
  readonly readRetries: number
}

export interface Transport {
  /** Allows requests to one service. Requests to any other origin are refused. */
  allow(endpoint: Endpoint): void
  /**
   * Sends a request that a client is about to make, before that client is loaded; the client's own request then takes
   * this answer. Resolves when the request has left, which is the moment to start loading: code that loads keeps
   * everything else from running.
   */
  warm(url: string, init: RequestInit): Promise<void>
  readonly calls: readonly Call[]
}

export type TransportOptions = {
  readonly clock: Clock
  readonly timeoutMs?: number
  readonly maxWaitMs?: number
  /** Refuses every request that is not a read, for a command that must change nothing. */
  readonly onlyReads?: boolean
}

type Attempt = {
  readonly endpoint: Endpoint
  readonly method: string
  readonly path: string
  readonly url: string
  readonly init: RequestInit
}

const DEFAULT_TIMEOUT_MS = 20_000
const DEFAULT_MAX_WAIT_MS = 60_000
const REFUSED_BEFORE_SENDING = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ERR_INVALID_URL"])
/** Where the address of a service comes from, for a request that found nobody there. */
const ADDRESSES: Readonly<Partial<Record<Service, string>>> = {
  jira: '. Check the address in the input "jira-base-url" (the secret JIRA_BASE_URL)',
  datadog: '. Check the inputs "datadog-site" and "datadog-url" (the variables DATADOG_SITE and DATADOG_URL)',
}
/** POSTs that only read: searches, aggregations and GraphQL, but for its mutations. */
const READING_POST = /\/(search|search\/jql|aggregate|graphql|match|scalar)$/
const MUTATION = /^\{"query":"mutation\b/

/**
 * Puts itself in the place of Node's global fetch, which all three vendor clients use, and so gives them one set of
 * rules: where they may connect, how long they wait, what is repeated, and what an error is called.
 *
 * @throws UpstreamError from the replaced fetch, for a request without an answer. Answers of any status are returned.
 */
export function installTransport(options: TransportOptions): Transport {
  const send = globalThis.fetch
  const endpoints = new Map<string, Endpoint>()
  const warmed = new Map<string, Promise<Response>>()
  const calls: Call[] = []

  async function once(attempt: Attempt): Promise<Response> {
    const started = options.clock.now()
    const note = (status: number | null): void => {
      const { endpoint, method, path } = attempt
      calls.push({ service: endpoint.service, method, path, status, ms: options.clock.now() - started })
    }
    return sendWhole(send, attempt, options.timeoutMs ?? DEFAULT_TIMEOUT_MS).then(
      response => (note(response.status), response),
      (error: unknown) => {
        note(null)
        throw lostRequest(attempt, error)
      },
    )
  }

  async function withRetries(attempt: Attempt): Promise<Response> {
    for (let tries = 0; ; tries++) {
      const outcome = await once(attempt).catch((error: unknown) => error)
      const waitMs = retryDelay(attempt, outcome, tries)
      if (waitMs === null || waitMs > (options.maxWaitMs ?? DEFAULT_MAX_WAIT_MS)) {
        if (outcome instanceof Response) return outcome
        throw outcome
      }
      await options.clock.sleep(waitMs)
    }
  }

  function start(url: string, init: RequestInit): Promise<Response> {
    const { origin, pathname } = new URL(url)
    const endpoint = endpoints.get(origin)
    if (endpoint === undefined)
      throw new BugError(`A request to ${origin} was refused: only the configured services may be reached`)
    const attempt = { endpoint, method: (init.method ?? "GET").toUpperCase(), path: pathname, url, init }
    if (options.onlyReads === true && !isRead(attempt))
      throw new BugError(`${attempt.method} ${pathname} was refused: this command only reads`)
    return withRetries(attempt)
  }

  globalThis.fetch = async (input, init) => {
    const { url, init: complete } = await normalise(input, init ?? {})
    const key = requestKey(url, complete)
    const early = warmed.get(key)
    warmed.delete(key)
    return early ?? start(url, complete)
  }

  return {
    calls,
    allow: endpoint => void endpoints.set(new URL(endpoint.baseUrl).origin, endpoint),
    async warm(url, init) {
      const sent = nextRequestSent()
      const response = start(url, init)
      // Whoever takes the answer sees the failure; without this, Node would end the process before that.
      response.catch(() => {})
      warmed.set(requestKey(url, init), response)
      await Promise.race([sent, response.catch(() => {})])
    },
  }
}

/** The answer with its body, so that a connection lost half-way is this request's failure and not a parser's. */
async function sendWhole(send: typeof fetch, attempt: Attempt, timeoutMs: number): Promise<Response> {
  const response = await send(attempt.url, {
    ...attempt.init,
    signal: AbortSignal.timeout(timeoutMs),
    redirect: "manual",
  })
  const body = await response.arrayBuffer()
  return new Response(body.byteLength === 0 ? null : body, response)
}

/** Node's fetch tells on this channel that all of a request is in the socket; it announces headers before they are. */
function nextRequestSent(): Promise<void> {
  return new Promise(resolve => {
    const sent = (): void => {
      unsubscribe("undici:request:bodySent", sent)
      resolve()
    }
    subscribe("undici:request:bodySent", sent)
  })
}

async function normalise(
  input: string | URL | Request,
  init: RequestInit,
): Promise<{ url: string; init: RequestInit }> {
  if (!(input instanceof Object) || input instanceof URL) return { url: String(input), init }
  const body = input.body === null ? {} : { body: await input.text() }
  return { url: input.url, init: { method: input.method, headers: input.headers, ...body, ...init } }
}

function requestKey(url: string, init: RequestInit): string {
  return [(init.method ?? "GET").toUpperCase(), url, typeof init.body === "string" ? init.body : ""].join("\n")
}

/** Milliseconds to wait before the same request may go again, or null where it must not. */
function retryDelay(attempt: Attempt, outcome: unknown, tries: number): number | null {
  const reads = isRead(attempt)
  if (outcome instanceof Response) {
    if (outcome.status === 429) return tries < 3 ? serverDelay(outcome, tries) : null
    return outcome.status >= 500 && reads && tries < attempt.endpoint.readRetries ? serverDelay(outcome, tries) : null
  }
  return outcome instanceof UpstreamError && reads && tries < attempt.endpoint.readRetries ? backoff(tries) : null
}

function isRead({ method, path, init }: Attempt): boolean {
  if (method !== "POST") return method === "GET"
  return READING_POST.test(path) && !(typeof init.body === "string" && MUTATION.test(init.body))
}

function serverDelay(response: Response, tries: number): number {
  const seconds = Number(response.headers.get("retry-after") ?? response.headers.get("x-ratelimit-reset") ?? Number.NaN)
  // X-RateLimit-Reset counts seconds at Datadog; elsewhere it is an epoch or a date and of no use here.
  return Number.isFinite(seconds) && seconds >= 0 && seconds < 86_400 ? seconds * 1000 : backoff(tries)
}

function backoff(tries: number): number {
  return 250 * 4 ** tries
}

function lostRequest(attempt: Attempt, error: unknown): UpstreamError {
  const code = errorCode(error)
  const sent = code === null || !REFUSED_BEFORE_SENDING.has(code)
  const timedOut = error instanceof Error && error.name === "TimeoutError"
  const what = timedOut
    ? "did not answer in time"
    : sent
      ? "closed the connection before answering"
      : `could not be reached (${code})`
  const address = sent ? "" : (ADDRESSES[attempt.endpoint.service] ?? "")
  return new UpstreamError(
    `${serviceName(attempt.endpoint.service)} ${what}: ${attempt.method} ${attempt.path}${address}`,
    {
      service: attempt.endpoint.service,
      request: `${attempt.method} ${attempt.path}`,
      status: null,
      ambiguous: sent && attempt.method !== "GET",
      retryable: true,
    },
    { cause: error },
  )
}

function errorCode(error: unknown): string | null {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ("code" in current && typeof current.code === "string") return current.code
  }
  return null
}
