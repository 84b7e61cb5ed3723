import { type Service, UpstreamError } from "../errors.ts"
import { serviceName } from "./service-name.ts"

export type UnreadableAnswer = {
  readonly service: Service
  /** What was asked, as "METHOD /path" without data. */
  readonly request: string
  /** True for a write: whether it was applied cannot be told. */
  readonly ambiguous: boolean
  readonly cause?: Error
}

/** A success whose body is not what the service sends: a proxy's or a login page, half a text, or nothing. */
export function unreadableAnswer({ service, request, ambiguous, cause }: UnreadableAnswer): UpstreamError {
  const name = serviceName(service)
  return new UpstreamError(
    `The answer to ${request} is not one that ${name} gives: something between this job and ${name} may have answered, or the answer was cut`,
    { service, request, status: null, ambiguous, retryable: true },
    cause === undefined ? {} : { cause },
  )
}
