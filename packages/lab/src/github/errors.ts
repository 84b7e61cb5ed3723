export type FieldError = {
  readonly resource: string
  readonly code: string
  readonly field?: string
  readonly message?: string
}

type ErrorExtras = {
  readonly errors?: readonly (FieldError | string)[]
  readonly headers?: Readonly<Record<string, string>>
}

const documentation = "https://docs.github.com/rest"

/** An answer in GitHub's error form; thrown anywhere below a route. */
export class ApiError extends Error {
  override readonly name = "ApiError"
  readonly status: number
  readonly extras: ErrorExtras
  constructor(status: number, message: string, extras: ErrorExtras = {}) {
    super(message)
    this.status = status
    this.extras = extras
  }
  body(): Record<string, unknown> {
    const { errors } = this.extras
    return {
      message: this.message,
      ...(errors === undefined ? {} : { errors }),
      documentation_url: documentation,
      status: String(this.status),
    }
  }
}

export function badCredentials(): ApiError {
  return new ApiError(401, "Bad credentials")
}

export function notFound(): ApiError {
  return new ApiError(404, "Not Found")
}

export function conflict(message: string): ApiError {
  return new ApiError(409, message)
}

/** 422 with one plain sentence, as the git data API answers. */
export function unprocessable(message: string): ApiError {
  return new ApiError(422, message)
}

/** 422 "Validation Failed" with a list of fields. */
export function validationFailed(...errors: FieldError[]): ApiError {
  return new ApiError(422, "Validation Failed", { errors })
}

/** 422 of the JSON schema in front of GitHub's routes. */
export function invalidRequest(...problems: string[]): ApiError {
  return new ApiError(422, `Invalid request.\n\n${problems.join("\n")}`)
}
