/** Jira's error bodies, mostly `{errorMessages, errors}`. Thrown by routes, answered by the app. */
export class JiraError extends Error {
  override readonly name = "JiraError"
  readonly status: number
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    super(`${status} ${JSON.stringify(body)}`)
    this.status = status
    this.body = body
    this.headers = headers
  }
}

export function errorMessage(status: number, ...messages: readonly string[]): JiraError {
  return new JiraError(status, { errorMessages: messages, errors: {} })
}

export function fieldErrors(errors: Readonly<Record<string, string>>): JiraError {
  return new JiraError(400, { errorMessages: [], errors })
}

export function noSuchIssue(): JiraError {
  return errorMessage(404, "Issue does not exist or you do not have permission to see it.")
}

export function noSuchProject(keyOrId: string): JiraError {
  return errorMessage(404, `No project could be found with key '${keyOrId}'.`)
}

export function invalidDocument(): JiraError {
  return errorMessage(400, "INVALID_INPUT")
}

export function offScreen(field: string): string {
  return `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`
}

export const TEXT_TOO_LONG = "The entered text is too long. It exceeds the allowed limit of 32,767 characters."
