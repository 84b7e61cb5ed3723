import type { Reading } from "../../../ports/reading.ts"
import { vendorAnswer, type VendorAnswer } from "../../vendor-answer.ts"

export type Ask = {
  /** Any answer; hidden where something to ask with was not given. */
  raw(path: string): Promise<Reading<VendorAnswer>>
  /** The body of a success; null where there is no such thing, or it may not be seen. */
  json(path: string, query?: Readonly<Record<string, string>>, body?: object): Promise<Reading<unknown>>
}

type Access = { readonly baseUrl: string | null; readonly email: string | null; readonly token: string | null }

/** Reads with the account's token. Its methods throw UpstreamError where no answer came. */
export function createAsk({ baseUrl, email, token }: Access): Ask {
  async function send(path: string, init: RequestInit): Promise<Reading<VendorAnswer>> {
    if (baseUrl === null) return hidden("JIRA_BASE_URL was not given to the doctor, or is no address")
    if (email === null || token === null)
      return hidden(`${email === null ? "JIRA_USER_EMAIL" : "JIRA_API_TOKEN"} was not given to the doctor`)
    const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString("base64")}`
    // Names of types and priorities come in the language of the request, and the configuration is written in English.
    const headers = { authorization, accept: "application/json", "accept-language": "en" }
    return {
      kind: "seen",
      value: await vendorAnswer(`${baseUrl}${path}`, { ...init, headers: { ...headers, ...init.headers } }),
    }
  }
  return {
    raw: path => send(path, {}),
    async json(path, query = {}, body) {
      const search = new URLSearchParams(query).toString()
      const post = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
      const reading = await send(`${path}${search === "" ? "" : `?${search}`}`, body === undefined ? {} : post)
      if (reading.kind === "hidden") return reading
      const { status } = reading.value
      if (status === 404) return { kind: "seen", value: null }
      if (status === 401 || status === 403) return hidden("Jira does not show this to the account of JIRA_API_TOKEN")
      if (status !== 200 || typeof reading.value.body !== "object" || reading.value.body === null)
        return hidden(`Jira answered ${status} to ${path}`)
      return { kind: "seen", value: reading.value.body }
    },
  }
}

function hidden(why: string): { readonly kind: "hidden"; readonly why: string } {
  return { kind: "hidden", why }
}
