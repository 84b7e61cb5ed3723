import type { Reading } from "../../../ports/reading.ts"
import { vendorAnswer, type VendorAnswer } from "../../vendor-answer.ts"

export type Question = {
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  /** Makes it a POST, which must be one that only reads. */
  readonly body?: object
  /** What an application key needs to see it. */
  readonly scope: string
  /** What is asked for, in the plural. */
  readonly what: string
}

/** The body; null where there is no such thing. `refused`: because of the application key. */
export type Ask = (question: Question) => Promise<Reading<unknown> & { readonly refused?: true }>

type Access = { readonly baseUrl: string | null; readonly apiKey: string | null; readonly appKey: string | null }

/** One read with both keys. @throws UpstreamError where no answer came. */
export function createAsk({ baseUrl, apiKey, appKey }: Access): Ask {
  return async ({ path, query = {}, body, scope, what }) => {
    if (baseUrl === null) return hidden("DATADOG_SITE or DATADOG_URL leads to no Datadog")
    if (apiKey === null || appKey === null)
      return hidden(`DATADOG_${apiKey === null ? "API" : "APP"}_KEY was not given to the doctor`)
    const search = new URLSearchParams(query).toString()
    const headers = { "dd-api-key": apiKey, "dd-application-key": appKey, accept: "application/json" }
    const sent = { "content-type": "application/json" }
    const answer = await vendorAnswer(`${baseUrl}${path}${search === "" ? "" : `?${search}`}`, {
      headers: body === undefined ? headers : { ...headers, ...sent },
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    })
    return readingOf(answer, { scope, what })
  }
}

function readingOf(
  { status, body }: VendorAnswer,
  { scope, what }: Pick<Question, "scope" | "what">,
): Awaited<ReturnType<Ask>> {
  if (status === 404) return { kind: "seen", value: null }
  if (status === 401 || status === 403)
    return { ...hidden(`Datadog does not show ${what} to these keys: the scope ${scope} shows them`), refused: true }
  if (status < 200 || status > 299 || typeof body !== "object" || body === null)
    return hidden(`Datadog answered ${status} when it was asked for ${what}`)
  return { kind: "seen", value: body }
}

function hidden(why: string): { readonly kind: "hidden"; readonly why: string } {
  return { kind: "hidden", why }
}
