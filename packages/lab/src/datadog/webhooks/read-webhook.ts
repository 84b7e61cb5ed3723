import { asRecord } from "../as-record.ts"
import type { StoredWebhook } from "./stored-webhook.ts"

/** A webhook from a request body, or what is wrong with the body. */
export function readWebhook(body: Record<string, unknown>, old: StoredWebhook | null): StoredWebhook | string {
  const { name = old?.name, url = old?.url, encode_as: encodeAs = old?.encodeAs ?? "json" } = body
  const { payload = old?.payload ?? null, custom_headers: headers = old?.customHeaders ?? null } = body
  if (typeof name !== "string" || !/^[\w.-]{1,100}$/.test(name)) return "Invalid webhook name"
  if (typeof url !== "string" || !URL.canParse(url.replaceAll("$", ""))) return "Invalid webhook url"
  if (encodeAs !== "json" && encodeAs !== "form") return "Invalid encode_as"
  if (payload !== null && typeof payload !== "string") return "Invalid payload"
  if (headers !== null && (typeof headers !== "string" || (headers !== "" && !isHeaders(headers))))
    return "Invalid custom_headers"
  return {
    name,
    url,
    encodeAs,
    payload: payload === "" ? null : payload,
    customHeaders: headers === "" ? null : headers,
  }
}

function isHeaders(text: string): boolean {
  try {
    return Object.values(asRecord(JSON.parse(text)) ?? { no: null }).every(value => typeof value === "string")
  } catch {
    return false
  }
}
