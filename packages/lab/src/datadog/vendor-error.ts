const TITLES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  413: "Payload Too Large",
  429: "Too Many Requests",
}

/** How an API of Datadog writes its errors. */
export type ErrorForm = "strings" | "objects" | "json-api"

/**
 * An error answer: `{"errors":["…"]}` for most APIs; objects with status, title and detail for the log intake and spans;
 * the same as application/vnd.api+json for Error Tracking.
 */
export function vendorError(form: ErrorForm, status: number, detail: string): Response {
  const title = TITLES[status] ?? "Error"
  const error = form === "strings" ? detail : { status: String(status), title, detail }
  const type = form === "json-api" ? "application/vnd.api+json" : "application/json"
  return new Response(JSON.stringify({ errors: [error] }), { status, headers: { "content-type": type } })
}
