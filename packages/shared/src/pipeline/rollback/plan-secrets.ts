import type { NamedPlace, RollbackHost } from "../../ports/rollback-host.ts"
import type { RollbackPlan, RollbackProof, RollbackStep } from "./rollback-step.ts"
import { placeWords } from "./switch-places.ts"

type Part = Pick<RollbackPlan, "notes" | "steps"> & { prove(): Promise<readonly RollbackProof[]> }

/** Deletes secrets wherever this repository has them, and looks for those of the organisation that it sees. */
export async function planSecrets(host: RollbackHost, names: readonly string[]): Promise<Part> {
  if (names.length === 0) return { notes: [], steps: [], prove: async () => [] }
  const places = [null, ...(await host.environments())]
  const found = (
    await Promise.all(names.map(async name => (await host.secret(name, places)).map(place => ({ name, place }))))
  ).flat()
  return {
    notes: names
      .filter(name => found.every(one => one.name !== name))
      .map(name => `there is no secret ${name} in the repository or its environments`),
    steps: found.map(({ name, place }) => secretStep(host, name, place)),
    prove: async () => Promise.all(names.map(name => proveSecret(host, name, places))),
  }
}

function secretStep(host: RollbackHost, name: string, { environment }: NamedPlace): RollbackStep {
  return {
    words: `delete the secret ${name} of ${placeWords(environment)}; a person must store it anew for the way back`,
    request: `DELETE ${environment === null ? "/actions" : `/environments/${environment}`}/secrets/${name}`,
    change: { kind: "secret", name, environment },
    run: () => host.deleteSecret(name, environment),
  }
}

async function proveSecret(
  host: RollbackHost,
  name: string,
  places: readonly NamedPlace["environment"][],
): Promise<RollbackProof> {
  const left = await host.secret(name, places)
  if (left.length > 0)
    return {
      state: "refuted",
      words: `${name} is still in ${left.map(place => placeWords(place.environment)).join(" and ")}`,
    }
  const gone = `${name} is gone from the repository and its environments`
  switch (await host.organisationSecret(name)) {
    case "none":
      return { state: "proven", words: gone }
    case "there":
      return {
        state: "refuted",
        words: `${gone}, but the organisation has a secret of this name that the repository sees: an owner of it must take this repository from its list`,
      }
    case "hidden":
      return { state: "unknown", words: `${gone}; whether the organisation has one is not shown to this token` }
  }
}
