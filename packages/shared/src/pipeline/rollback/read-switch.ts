import type { NamedPlace, RollbackHost } from "../../ports/rollback-host.ts"
import { glance } from "./glance.ts"
import { placeWords, SWITCH } from "./switch-places.ts"

export type SwitchPlaces = {
  readonly places: readonly NamedPlace[]
  /** Environments that could not be looked at, in words. */
  readonly unseen: readonly string[]
}

/** Where the switch is set. @throws ConfigError or UpstreamError where the repository's own cannot be read */
export async function readSwitch(host: RollbackHost): Promise<SwitchPlaces> {
  const own = await host.variable(SWITCH, [null])
  const environments = await glance("environments of the repository", () => host.environments(), [])
  const looks = await Promise.all(
    environments.seen.map(name =>
      glance(`${SWITCH} of ${placeWords(name)}`, () => host.variable(SWITCH, [name]), [] as readonly NamedPlace[]),
    ),
  )
  return {
    places: [...own, ...looks.flatMap(({ seen }) => seen)],
    unseen: [...environments.unseen, ...looks.flatMap(({ unseen }) => unseen)],
  }
}
