import { errorMessage } from "./errors.ts"
import type { JiraError } from "./errors.ts"
import { invalidPayload, isRecord } from "./respond.ts"

const MAX_VALUE = 32_768
const MAX_KEY = 255

/** Refuses a key or a value that Jira would not store; the value's limit is on its JSON. */
export function checkProperty(key: string, value: unknown): void {
  if (key.length === 0 || key.length > MAX_KEY)
    throw errorMessage(400, "The property key must not be empty or longer than 255 characters.")
  if (value === undefined) throw errorMessage(400, "The property value is required.")
  if (JSON.stringify(value).length > MAX_VALUE)
    throw errorMessage(400, "The property value is too long. Its length must not exceed 32768 characters.")
}

export function noSuchProperty(key: string): JiraError {
  return errorMessage(404, `The property with key '${key}' does not exist.`)
}

/** `properties` of a create, edit or comment body, checked. */
export function readProperties(list: unknown, most: number): ReadonlyMap<string, unknown> {
  if (list === undefined || list === null) return new Map()
  if (!Array.isArray(list)) throw invalidPayload()
  if (list.length > most) throw errorMessage(400, `No more than ${most} properties can be set at once.`)
  const properties = new Map<string, unknown>()
  for (const item of list) {
    if (!isRecord(item) || typeof item["key"] !== "string") throw invalidPayload()
    checkProperty(item["key"], item["value"])
    properties.set(item["key"], item["value"])
  }
  return properties
}
