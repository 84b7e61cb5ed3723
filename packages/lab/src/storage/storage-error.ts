const REASONS: Readonly<Record<number, string>> = {
  400: "invalid",
  401: "authError",
  404: "notFound",
  412: "conditionNotMet",
  500: "backendError",
  501: "notImplemented",
}

/** An error in the form of the JSON API. */
export function storageError(status: number, message: string): Response {
  const errors = [{ message, domain: "global", reason: REASONS[status] ?? "invalid" }]
  return Response.json({ error: { code: status, message, errors } }, { status })
}
