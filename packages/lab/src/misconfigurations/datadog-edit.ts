import type { World } from "../world/world.ts"

type Method = "GET" | "POST" | "PUT" | "DELETE"

/** Asks the lab's Datadog with its keys, as an administrator would, past journal and faults. */
export async function datadogEdit(
  { datadog, credentials }: World,
  [method, path]: readonly [Method, string],
  body?: unknown,
) {
  const headers = {
    "dd-api-key": credentials.datadogApiKey,
    "dd-application-key": credentials.datadogAppKey,
    "content-type": "application/json",
  }
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await datadog.handle(new Request(`http://datadog.lab${path}`, { method, headers, ...sent }))
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
  return answer
}
