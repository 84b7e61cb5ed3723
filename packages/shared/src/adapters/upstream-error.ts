import { type Service, UpstreamError } from "../errors.ts"
import { serviceName } from "./service-name.ts"

/** `request` is "METHOD /path"; `detail` is the vendor's own text and reaches people only through the safe sinks. */
export type Refusal = {
  readonly service: Service
  readonly request: string
  readonly status: number
  readonly detail: string
}

/** The error for an answer that is not a success. 5xx of a write is ambiguous: it may have been applied. */
export function answeredWith({ service, request, status, detail }: Refusal): UpstreamError {
  const ambiguous = status >= 500 && !request.startsWith("GET ")
  const words = detail.slice(0, 500).replace(/[\s.]+$/, "")
  return new UpstreamError(
    `${serviceName(service)} answered ${status} to ${request}${meaning(status)}${words === "" ? "" : ` (${words})`}`,
    {
      service,
      request,
      status,
      ambiguous,
      retryable: status === 429 || status >= 500,
    },
  )
}

function meaning(status: number): string {
  if (status === 429) return ": its rate limit is used up"
  return status >= 500 ? ": it has a problem of its own" : ""
}
