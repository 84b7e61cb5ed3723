import type { z } from "zod"
import type { Reading } from "../../../ports/reading.ts"
import { messageOf } from "../ask.ts"
import { isRateLimit } from "../is-rate-limit.ts"
import { requestHeaders } from "../request-headers.ts"

export type GetOptions = {
  readonly apiUrl: string
  /** Null where none was given. */
  readonly token: string | null
  /** What the token is called, at the start of a sentence. */
  readonly who: string
}

export type RawAnswer = { readonly status: number; readonly body: unknown; readonly headers: Headers }

export interface Get {
  /** An answer of any status. */
  raw(path: string): Promise<Reading<RawAnswer>>
  /** The body of a success, by its schema. */
  read<Schema extends z.ZodType>(path: string, schema: Schema): Promise<Reading<z.infer<Schema>>>
  /** As read, with null for what is not there. */
  find<Schema extends z.ZodType>(path: string, schema: Schema): Promise<Reading<z.infer<Schema> | null>>
}

/** GET requests to GitHub with one token. @throws UpstreamError from the requests where no answer comes. */
export function createGet({ apiUrl, token, who }: GetOptions): Get {
  async function raw(path: string): Promise<Reading<RawAnswer>> {
    if (token === null) return { kind: "hidden", why: `${who} was not given` }
    const response = await fetch(`${apiUrl}${path}`, { headers: requestHeaders(token) })
    const body: unknown = await response.json().catch(() => null)
    return { kind: "seen", value: { status: response.status, body, headers: response.headers } }
  }
  async function read<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): Promise<Reading<z.infer<Schema>> & { readonly status?: number }> {
    const answer = await raw(path)
    if (answer.kind === "hidden") return answer
    const { status, body } = answer.value
    if (status !== 200) return { kind: "hidden", why: refusal(who, answer.value), status }
    const parsed = schema.safeParse(body)
    return parsed.success
      ? { kind: "seen", value: parsed.data }
      : { kind: "hidden", why: "GitHub's answer has another shape than its documentation" }
  }
  return {
    raw,
    read,
    async find(path, schema) {
      const reading = await read(path, schema)
      return reading.kind === "hidden" && reading.status === 404 ? { kind: "seen", value: null } : reading
    },
  }
}

function refusal(who: string, { status, body, headers }: RawAnswer): string {
  const message = messageOf(body)
  if (status === 401) return `GitHub does not take ${lowerFirst(who)}: it is wrong, expired or revoked`
  if (status === 429 || isRateLimit(status, message)) return "GitHub's rate limit is used up"
  if (status >= 500) return `GitHub answered ${status}`
  const needs = headers.get("x-accepted-github-permissions") ?? ""
  const right = needs === "" ? "" : `, which needs ${needs.replaceAll("=", ": ").replaceAll(",", " and ")}`
  return `${who} may not see this${right} (GitHub answered ${status})`
}

function lowerFirst(text: string): string {
  return text.startsWith("The ") ? `t${text.slice(1)}` : text
}
