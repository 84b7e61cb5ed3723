import { type Service, UpstreamError } from "../errors.ts"

/**
 * The error for an answer that is not a success. 5xx of a write is ambiguous: it may have been applied.
 * `detail` is the vendor's own text; it reaches people only through the safe sinks.
 */
export function answeredWith(service: Service, request: string, status: number, detail: string): UpstreamError {
  const ambiguous = status >= 500 && !request.startsWith("GET ")
  return new UpstreamError(
    `${service} answered ${status} to ${request}${detail === "" ? "" : `: ${detail.slice(0, 500)}`}`,
    {
      service,
      request,
      status,
      ambiguous,
      retryable: status === 429 || status >= 500,
    },
  )
}
