import { createDatadog, type DatadogEmulator, type DatadogOptions } from "../datadog.ts"
import { virtualClock, type VirtualClock } from "./virtual-clock.ts"

export type Answer = { readonly status: number; readonly body: unknown; readonly headers: Headers }
export type Received = { readonly url: string; readonly headers: Headers; readonly body: string }

/** An emulator on a virtual clock, a caller that holds its keys, and everything that its webhooks sent. */
export interface DatadogUnderTest {
  readonly datadog: DatadogEmulator
  readonly clock: VirtualClock
  readonly received: Received[]
  call(method: string, path: string, body?: unknown): Promise<Answer>
  /** Posts to the log intake, which knows only the API key. */
  log(body: unknown): Promise<Answer>
  request(path: string, init: RequestInit): Promise<Answer>
}

export const START = Date.parse("2026-11-23T08:00:00.000Z")
export const KEYS = { apiKey: "api-key-of-the-lab", appKey: "app-key-of-the-lab" }

export function datadogUnderTest(options: Partial<DatadogOptions> = {}): DatadogUnderTest {
  const clock = virtualClock(START)
  const received: Received[] = []
  const deliver = async (request: Request): Promise<Response> => {
    received.push({ url: request.url, headers: request.headers, body: await request.text() })
    return new Response(null, { status: 204 })
  }
  const datadog = createDatadog({ clock, ...KEYS, deliver, ...options })
  const request = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await datadog.handle(new Request(`http://datadog.test${path}`, init))
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: parse(text) }
  }
  return {
    datadog,
    clock,
    received,
    request,
    call: (method, path, body) =>
      request(path, {
        method,
        headers: { "dd-api-key": KEYS.apiKey, "dd-application-key": KEYS.appKey, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    log: body =>
      request("/api/v2/logs", {
        method: "POST",
        headers: { "dd-api-key": KEYS.apiKey, "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
  }
}

function parse(text: string): unknown {
  if (text === "") return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
