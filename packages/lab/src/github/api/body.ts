import { ApiError, invalidRequest } from "../errors.ts"
import type { Body } from "./call.ts"

function shown(value: unknown): string {
  return value === null ? "nil" : JSON.stringify(value)
}

function mistyped(key: string, value: unknown, type: string): ApiError {
  return invalidRequest(`For 'properties/${key}', ${shown(value)} is not ${type}.`)
}

/** Reads a JSON object; an empty body is an empty object. Throws GitHub's 400 for anything else. */
export function parseBody(text: string): Body {
  if (text.trim() === "") return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ApiError(400, "Problems parsing JSON")
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ApiError(400, "Body should be a JSON object")
  }
  return value as Body
}

export function optionalText(body: Body, key: string): string | undefined {
  const value = body[key]
  if (value === undefined || value === null) return undefined
  if (typeof value !== "string") throw mistyped(key, value, "a string")
  return value
}

export function requiredText(body: Body, key: string): string {
  if (!(key in body)) throw invalidRequest(`"${key}" wasn't supplied.`)
  const value = body[key]
  if (typeof value !== "string") throw mistyped(key, value, "a string")
  return value
}

export function optionalFlag(body: Body, key: string): boolean | undefined {
  const value = body[key]
  if (value === undefined || value === null) return undefined
  if (typeof value !== "boolean") throw mistyped(key, value, "a boolean")
  return value
}

export function optionalList(body: Body, key: string): readonly unknown[] | undefined {
  const value = body[key]
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) throw mistyped(key, value, "an array")
  return value
}

export function optionalTexts(body: Body, key: string): readonly string[] | undefined {
  const list = optionalList(body, key)
  return list?.map((value, index) => {
    if (typeof value !== "string") throw mistyped(`${key}/${index}`, value, "a string")
    return value
  })
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

export function optionalRecord(body: Body, key: string): Record<string, unknown> | undefined {
  const value = body[key]
  if (value === undefined || value === null) return undefined
  if (!isRecord(value)) throw mistyped(key, value, "an object")
  return value
}
