import type { Config } from "../../../config/config.ts"
import type { CreateField } from "../../../ports/issue-tracker.ts"
import type { AdfDocument } from "../../../text/adf.ts"
import type { Issue } from "../../enrich.ts"
import type { Route } from "../../route.ts"
import { fieldOption } from "./field-option.ts"
import { fieldValue } from "./field-value.ts"

export type FieldRequest = {
  readonly issue: Pick<Issue, "occurrences">
  /** With all labels, those of the issue included. */
  readonly route: Route
  readonly type: { readonly id: string; readonly name: string; readonly fields: readonly CreateField[] }
  readonly jira: Config["jira"]
  readonly text: { readonly summary: string; readonly description: AdfDocument }
}

/** Something that a ticket should hold, found on the create screen by `matches` and put there as `value`. */
export type WantedField = {
  readonly name: string
  /** What happens where the screen does not have it. */
  readonly missing: "fail" | "warn"
  readonly matches: (field: CreateField) => boolean
  /** @throws ConfigError where the field does not offer the value. */
  readonly value: (field: CreateField) => unknown
}

/** The fields of a ticket, in the order in which one overrides the other. A field of its own meaning is added here. */
export function wantedFields({ issue, route, jira, text }: FieldRequest): WantedField[] {
  const { component, teamId } = route
  const labels = route.labels.map(label => label.replace(/\s+/g, "-").slice(0, 255))
  return [
    ...Object.entries(jira.fields).map(([name, value]) =>
      wanted(`jira.fields.${name}`, byIdOrName(name), asConfigured(value)),
    ),
    { ...wanted("Labels", byId("labels"), () => labels), missing: "fail" },
    wanted("Description", byId("description"), () => text.description),
    wanted(`Priority "${route.priority}"`, byId("priority"), field =>
      fieldOption(field, route.priority, "a name under jira.priorities, or the priority of a route"),
    ),
    ...(component === null
      ? []
      : [
          wanted(`Component "${component}"`, byId("components"), field => [
            fieldOption(field, component, "the component of a service or route"),
          ]),
        ]),
    // The team field takes the bare id; an object is refused.
    ...(teamId === null ? [] : [wanted(`Team "${route.team}"`, teamField(jira.teamField), () => teamId)]),
    ...(jira.occurrencesField === null
      ? []
      : [wanted("jira.occurrences-field", byIdOrName(jira.occurrencesField), () => issue.occurrences)]),
  ]
}

function wanted(name: string, matches: WantedField["matches"], value: WantedField["value"]): WantedField {
  return { name, missing: "warn", matches, value }
}

function byId(id: string): WantedField["matches"] {
  return field => field.id === id
}

function byIdOrName(name: string): WantedField["matches"] {
  return field => field.id === name || field.name.toLowerCase() === name.toLowerCase()
}

function teamField(configured: string | null): WantedField["matches"] {
  return configured === null ? field => field.type.endsWith(":atlassian-team") : byIdOrName(configured)
}

function asConfigured(value: unknown): WantedField["value"] {
  return field => fieldValue(field, value)
}
