import type { Context } from "hono"
import { errorMessage, JiraError } from "./errors.ts"

/** A JSON answer with Jira's content type. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json;charset=UTF-8", ...headers },
  })
}

export function noContent(status: 204 | 201 | 200 = 204): Response {
  return new Response(null, { status })
}

/** The parsed body. Throws JiraError 415 or 400 as Jira would. */
export async function readJson(c: Context): Promise<unknown> {
  if (!(c.req.header("content-type") ?? "").toLowerCase().includes("application/json"))
    throw new JiraError(415, { errorMessages: ["Unsupported Media Type"], errors: {} })
  try {
    return JSON.parse(await c.req.text())
  } catch {
    throw invalidPayload()
  }
}

export async function readObject(c: Context): Promise<Record<string, unknown>> {
  const body = await readJson(c)
  if (!isRecord(body)) throw invalidPayload()
  return body
}

export function invalidPayload(): JiraError {
  return errorMessage(400, "Invalid request payload. Refer to the REST API documentation and try again.")
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** A query parameter that may be repeated, comma separated, or both. */
export function listParameter(c: Context, name: string): readonly string[] {
  return (c.req.queries(name) ?? []).flatMap(value => value.split(",")).filter(value => value !== "")
}

/** A whole number from the query; 400 where it is none. */
export function numberParameter(c: Context, name: string, fallback: number): number {
  const text = c.req.query(name)
  if (text === undefined || text === "") return fallback
  if (!/^\d{1,9}$/.test(text)) throw errorMessage(400, `Parameter '${name}' must be a non-negative number.`)
  return Number(text)
}

/** The slice of a list that startAt and maxResults ask for, with the numbers that every page carries. */
export function page<T>(c: Context, items: readonly T[], fallback: number): { values: readonly T[]; paging: Paging } {
  const startAt = numberParameter(c, "startAt", 0)
  const maxResults = numberParameter(c, "maxResults", fallback)
  return { values: items.slice(startAt, startAt + maxResults), paging: { startAt, maxResults, total: items.length } }
}

export type Paging = { readonly startAt: number; readonly maxResults: number; readonly total: number }
