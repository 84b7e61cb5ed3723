import type { Reading } from "../../../ports/reading.ts"
import { asAttributes } from "../attributes.ts"
import type { Ask } from "./ask.ts"

/**
 * What the application key may do. Only a key with the right to list its owner's keys can be asked; one without it is
 * limited, and that is all that is wanted to know.
 */
export async function readKeyScopes(
  ask: Ask,
  appKey: string | null,
): Promise<Reading<readonly string[] | null | "limited">> {
  const answer = await ask({
    path: "/api/v2/current_user/application_keys",
    query: { "page[size]": "100" },
    scope: "user_app_keys",
    what: "application keys",
  })
  if (answer.kind === "hidden") return answer.refused ? { kind: "seen", value: "limited" } : answer
  const { data } = asAttributes(answer.value)
  const last4 = appKey?.slice(-4)
  const own = (Array.isArray(data) ? data : [])
    .map((item: unknown) => asAttributes(asAttributes(item)["attributes"]))
    .find(attributes => attributes["last4"] === last4)
  if (own === undefined) return { kind: "hidden", why: "Datadog does not list this application key" }
  const scopes: unknown = own["scopes"] ?? null
  return { kind: "seen", value: Array.isArray(scopes) ? scopes.filter(scope => typeof scope === "string") : null }
}
