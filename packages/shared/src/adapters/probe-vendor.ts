import { type Service, UpstreamError } from "../errors.ts"
import type { Reading } from "../ports/reading.ts"
import type { VendorReach } from "../ports/vendor-reach.ts"
import { askOnce } from "./ask-once.ts"
import { serviceName } from "./service-name.ts"

export type Probe = {
  readonly service: Service
  /** A cheap read of the vendor's API; null where no address was given. */
  readonly url: string | null
  /** Null where nothing to ask with was given: then nobody is asked. */
  readonly headers: Readonly<Record<string, string>> | null
}

/** One request that shows whether the vendor itself is there. A refusal is an answer, too; a page is none. */
export function probeVendor({ service, url, headers }: Probe): () => Promise<Reading<VendorReach>> {
  return askOnce(async () => {
    if (url === null || headers === null || !URL.canParse(url))
      return { kind: "hidden", why: `The doctor was given nothing to ask ${serviceName(service)} with` }
    const at = new URL(url).origin
    try {
      return { kind: "seen", value: { at, silent: await silence(service, await fetch(url, { headers })) } }
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error
      return { kind: "seen", value: { at, silent: lost(error) } }
    }
  })
}

async function silence(service: Service, answer: Response): Promise<string | null> {
  const { status } = answer
  if (status >= 500) return `it answered ${status}`
  const body: unknown = await answer.json().catch(() => null)
  if (typeof body === "object" && body !== null) return null
  // Jira refuses in plain text, and of a page in its place the address is what is wrong.
  if (service === "jira") return null
  return `it answered ${status} with something that is no data of ${serviceName(service)}, as a proxy or a login page does`
}

function lost(error: UpstreamError): string {
  for (let cause: unknown = error.cause; cause instanceof Error; cause = cause.cause) {
    if (cause.name === "TimeoutError") return "no answer came in time"
    if ("code" in cause && typeof cause.code === "string") return reasonOf(cause.code)
  }
  return "the connection was closed before an answer came"
}

function reasonOf(code: string): string {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `the name is not known to DNS (${code})`
  if (code === "ECONNREFUSED") return `the connection was refused (${code})`
  if (/TIMEOUT|TIMEDOUT/.test(code)) return `no answer came in time (${code})`
  if (/CERT|SSL|TLS|SIGNED/.test(code)) return `its certificate is not trusted here (${code})`
  return `the connection was lost (${code})`
}
