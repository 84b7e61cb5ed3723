import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import { NEEDED_SCOPES, type NeededScope } from "./needed-scopes.ts"

export type ScopeState = NeededScope & {
  /** Null where it could not be told. */
  readonly granted: boolean | null
}

/** Each needed scope by a read of its own; hidden where none could be told, or the API key is refused, which hides all. */
export async function readScopes({ datadog }: DoctorSources): Promise<Reading<readonly ScopeState[]>> {
  const api = await datadog.apiKeyValid()
  if (api.kind === "hidden") return api
  if (!api.value) return { kind: "hidden", why: "Datadog refuses the API key, and says nothing of the other one then" }
  const readings = await Promise.all(NEEDED_SCOPES.map(({ scope }) => datadog.scope(scope)))
  const states = NEEDED_SCOPES.map((needed, at) => {
    const reading = readings[at]
    return { ...needed, granted: reading?.kind === "seen" ? reading.value : null }
  })
  const hidden = readings.find(reading => reading.kind === "hidden")
  return hidden !== undefined && states.every(({ granted }) => granted === null)
    ? hidden
    : { kind: "seen", value: states }
}
