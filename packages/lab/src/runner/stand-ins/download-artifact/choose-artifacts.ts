import { matchesGlob } from "node:path"
import type { ActionProcess } from "../toolkit/action-process.ts"
import type { Artifact } from "../toolkit/artifact-store.ts"

/**
 * Those of a run's artifacts that the inputs name: one by name, some by their ids, or all that fit a pattern.
 * @throws Error where a name, or every id, is unknown
 */
export function chooseArtifacts(action: ActionProcess, all: readonly Artifact[]): readonly Artifact[] {
  const name = action.input("name")
  const ids = action.input("artifact-ids")
  if (name !== "" && ids !== "") throw new Error("Inputs 'name' and 'artifact-ids' cannot be used together.")
  if (ids !== "") return chooseById(action, ids, all)
  const pattern = action.input("pattern")
  if (name === "") return all.filter(artifact => pattern === "" || matchesGlob(artifact.name, pattern))
  const found = all.filter(artifact => artifact.name === name)
  if (found.length === 0) throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`)
  return found
}

function chooseById(action: ActionProcess, text: string, all: readonly Artifact[]): readonly Artifact[] {
  const ids = text
    .split(",")
    .map(id => id.trim())
    .filter(id => id !== "")
  if (ids.length === 0) throw new Error("No valid artifact IDs provided in 'artifact-ids' input")
  const wrong = ids.find(id => Number.isNaN(Number.parseInt(id, 10)))
  if (wrong !== undefined) throw new Error(`Invalid artifact ID: '${wrong}'. Must be a number.`)
  const numbers = ids.map(id => Number.parseInt(id, 10))
  const found = all.filter(artifact => numbers.includes(artifact.id))
  if (found.length === 0)
    throw new Error("Unable to download artifact(s): None of the provided artifact IDs were found")
  const missing = numbers.filter(id => found.every(artifact => artifact.id !== id))
  if (missing.length > 0) action.print(`::warning::Could not find the following artifact IDs: ${missing.join(", ")}`)
  return found
}
