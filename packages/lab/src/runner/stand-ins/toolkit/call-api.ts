export type ApiCall = {
  /** Base address of the API, without a slash at its end. */
  readonly api: string
  /** "METHOD /path". */
  readonly what: string
  /** A token, or a JSON web token of the App. */
  readonly credential: string
  readonly body?: unknown
}

/** GitHub refused a request, in its own words; 500 where it gave no answer at all. */
export class ApiRefusal extends Error {
  override readonly name = "ApiRefusal"
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/**
 * Sends one request and returns its JSON body; {} where there is none.
 * @throws ApiRefusal with the message that GitHub sends
 */
export async function callApi({ api, what, credential, body }: ApiCall): Promise<Record<string, unknown>> {
  const [method = "GET", path = "/"] = what.split(" ")
  const headers = {
    authorization: `Bearer ${credential}`,
    accept: "application/vnd.github+json",
    "user-agent": "auto-triage-lab",
  }
  const answer = await fetch(api + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new ApiRefusal(500, error instanceof Error ? error.message : String(error))
  })
  const text = await answer.text()
  const data = readJson(text)
  if (answer.ok) return data
  const message = typeof data["message"] === "string" ? data["message"] : text
  const link = typeof data["documentation_url"] === "string" ? ` - ${data["documentation_url"]}` : ""
  throw new ApiRefusal(answer.status, message + link)
}

function readJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
