import { expect } from "vitest"

export type Sending = {
  readonly method: string
  readonly headers?: Record<string, string>
  /** Sent as JSON. */
  readonly body?: unknown
}

export function send(url: string, { method, headers = {}, body }: Sending): Promise<Response> {
  const json = { "content-type": "application/json", ...headers }
  return fetch(url, { method, headers: json, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
}

/** The JSON of an answer that has to be a good one; null where it has no body. */
export async function answerOf(url: string, sending: Sending): Promise<unknown> {
  const response = await send(url, sending)
  const text = await response.text()
  expect(response.ok, `${sending.method} ${url}: ${text}`).toBe(true)
  return text === "" ? null : JSON.parse(text)
}
