import type { NamedPlace } from "../../ports/rollback-host.ts"

export const SWITCH = "AUTOFIX_ENABLED"

/**
 * Where the switch must be turned off: the repository's own variable in any case, since that hides the organisation's, and
 * those of environments, which hide the repository's from jobs that run in them.
 */
export function placesToTurnOff(
  places: readonly NamedPlace[],
): readonly { environment: string | null; before: string | null }[] {
  const own = places.find(place => place.environment === null)
  const shadows = places.filter(place => place.environment !== null && place.value !== "false")
  const repository = own?.value === "false" ? [] : [{ environment: null, before: own?.value ?? null }]
  return [...shadows.map(({ environment, value }) => ({ environment, before: value })), ...repository]
}

/** "the repository", or the name of an environment, for people. */
export function placeWords(environment: string | null): string {
  return environment === null ? "the repository" : `the environment ${environment}`
}
