// The three ways in which an action can be unable to do its job. Expected outcomes are return values, never exceptions.

/** The caller must change something. The message names the input, secret, permission, or file and line, and the change. */
export class ConfigError extends Error {
  override readonly name = "ConfigError"
}

export type Service = "datadog" | "jira" | "github" | "model"

export type UpstreamFailure = {
  readonly service: Service
  /** What was asked, as "METHOD /path" without query and without data. */
  readonly request: string
  /** HTTP status, or null where no answer arrived. */
  readonly status: number | null
  /** True where the request may have been applied although no success was seen: a timeout, a reset after send, a 5xx. */
  readonly ambiguous: boolean
  /** True where the same request may succeed later without anyone changing anything. */
  readonly retryable: boolean
}

/** A vendor answered with an error, or not at all. */
export class UpstreamError extends Error {
  override readonly name = "UpstreamError"
  readonly failure: UpstreamFailure
  constructor(message: string, failure: UpstreamFailure, options?: ErrorOptions) {
    super(message, options)
    this.failure = failure
  }
}

/** Our own fault: a state that the code says cannot happen. */
export class BugError extends Error {
  override readonly name = "BugError"
}
