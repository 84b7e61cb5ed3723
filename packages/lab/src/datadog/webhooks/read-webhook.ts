import { z } from "zod"

import type { StoredWebhook } from "./stored-webhook.ts"

const CustomHeaders = z.record(z.string(), z.string())
const Body = z.looseObject({
  name: z.string().regex(/^[\w.-]{1,100}$/),
  url: z.string().refine(url => URL.canParse(url.replaceAll("$", ""))),
  encode_as: z.enum(["json", "form"]).default("json"),
  payload: z.string().nullish(),
  custom_headers: z.string().refine(isHeaders).nullish(),
})

/** A webhook from a request body, or what is wrong with the body. */
export function readWebhook(body: Record<string, unknown>, old: StoredWebhook | null): StoredWebhook | string {
  const known = old === null ? {} : { ...old, encode_as: old.encodeAs, custom_headers: old.customHeaders }
  const parsed = Body.safeParse({ ...known, ...body })
  if (!parsed.success) return `Invalid webhook ${String(parsed.error.issues[0]?.path[0])}`
  const { name, url, encode_as: encodeAs, payload, custom_headers: customHeaders } = parsed.data
  return { name, url, encodeAs, payload: payload || null, customHeaders: customHeaders || null }
}

function isHeaders(text: string): boolean {
  try {
    return text === "" || CustomHeaders.safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}
