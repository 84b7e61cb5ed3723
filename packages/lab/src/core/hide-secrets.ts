import type { JournalBodies, JournalEntry } from "./journal.ts"

/** Stands for a value that only its reader may know. */
export const HIDDEN = "(secret)"

const VARIABLES = "/api/v1/integration/webhooks/configuration/custom-variables"

/**
 * The bodies of a request as the journal may show them: without the values of secret variables of webhooks, and without
 * what storage keeps, because Terraform's state holds those values in clear.
 */
export function hideSecrets(
  { service, path }: Pick<JournalEntry, "service" | "path">,
  bodies: JournalBodies,
): JournalBodies {
  if (service === "storage") return { ...bodies, request: "", response: "" }
  const isVariable = service === "datadog" && path.startsWith(VARIABLES)
  return isVariable ? { ...bodies, request: withoutValue(bodies.request) } : bodies
}

function withoutValue(request: string): string {
  if (request === "") return ""
  try {
    const body: unknown = JSON.parse(request)
    if (typeof body !== "object" || body === null || !("value" in body)) return request
    // A change may leave out what the variable is, so that only a variable that is said to be readable is shown.
    return "is_secret" in body && body.is_secret === false ? request : JSON.stringify({ ...body, value: HIDDEN })
  } catch {
    return HIDDEN
  }
}
