import type { CreateField } from "../../../../ports/issue-tracker.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import { eachProject } from "./each-project.ts"
import { type Place, places } from "./places.ts"

export type Screen = Place & {
  /** Null where the project has no such type. */
  readonly type: { readonly id: string; readonly name: string } | null
  /** Names of those that it has; empty where the account may create none. */
  readonly offered: readonly string[]
  readonly fields: readonly CreateField[]
}

/** The create screen of each place that a ticket can go to. */
export async function readScreens(sources: DoctorSources): Promise<Reading<readonly Screen[]>> {
  const { jira, expected } = sources
  const types = await eachProject(sources, project => jira.issueTypes(project))
  if (types.kind === "hidden") return types
  if (types.value.every(({ value }) => value.length === 0))
    return {
      kind: "hidden",
      why: "Jira offers the account no issue type: the project is hidden, or Create issues is missing",
    }
  const screens: Screen[] = []
  for (const place of places(expected.config)) {
    const offered = types.value.find(({ project }) => project === place.project)?.value ?? []
    const wanted = place.issueType.toLowerCase()
    const type = offered.find(({ id, name }) => id === place.issueType || name.toLowerCase() === wanted) ?? null
    const fields = type === null ? null : await jira.createFields(place.project, type.id)
    if (fields?.kind === "hidden") return fields
    screens.push({ ...place, type, offered: offered.map(({ name }) => name), fields: fields?.value ?? [] })
  }
  return { kind: "seen", value: screens }
}
