import { ConfigError } from "../../../../errors.ts"
import { fieldOption } from "../../../ticket/fields/field-option.ts"
import type { Verdict } from "../../verdict.ts"
import type { Screen } from "./read-screens.ts"

/** What triage will say of each of the names that a field of the screens does not offer. */
export function notOffered(screens: readonly Screen[], id: string, names: readonly string[]): readonly Verdict[] {
  return screens.flatMap(({ fields, project, type }) => {
    const field = fields.find(candidate => candidate.id === id)
    if (field === undefined) return []
    return names.flatMap((name): readonly Verdict[] => {
      try {
        fieldOption(field, name, id === "priority" ? "jira.priorities or a route" : "a service or a route")
        return []
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error
        const seen = `${type?.name ?? ""} in ${project} has no ${field.name} of this name`
        return [{ state: "fail", subject: name, seen, fix: error.message }]
      }
    })
  })
}
