import { asRecord } from "../as-record.ts"

export type ParsedLogs =
  | { readonly ok: true; readonly items: readonly Record<string, unknown>[] }
  | { readonly ok: false; readonly problem: string }

/** The intake takes an array of objects, one object, or (not declared as JSON) text with one log per line. */
export function parseLogs(text: string, contentType: string): ParsedLogs {
  if (!contentType.includes("json")) return { ok: true, items: lines(text) }
  try {
    const body: unknown = JSON.parse(text)
    const items = (Array.isArray(body) ? body : [body]).map(asItem)
    const found = items.filter(item => item !== null)
    return found.length === items.length
      ? { ok: true, items: found }
      : { ok: false, problem: "Invalid JSON: not an object" }
  } catch {
    return { ok: false, problem: "Invalid JSON" }
  }
}

function lines(text: string): Record<string, unknown>[] {
  return text
    .split("\n")
    .filter(line => line.trim() !== "")
    .map(message => ({ message }))
}

function asItem(value: unknown): Record<string, unknown> | null {
  return typeof value === "string" ? { message: value } : asRecord(value)
}
