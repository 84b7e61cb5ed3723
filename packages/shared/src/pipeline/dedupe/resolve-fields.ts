import type { Config } from "../../config/config.ts"
import { ConfigError } from "../../errors.ts"
import type { CreateField } from "../../ports/issue-tracker.ts"
import type { AdfDocument } from "../../text/adf.ts"
import type { Route } from "../route.ts"
import { fieldValue } from "./field-value.ts"

export type FieldRequest = {
  /** With all labels, those of the issue included. */
  readonly route: Route
  readonly type: { readonly id: string; readonly name: string; readonly fields: readonly CreateField[] }
  readonly jira: Config["jira"]
  readonly text: { readonly summary: string; readonly description: AdfDocument }
  readonly occurrences: number
}

export type ResolvedFields = {
  readonly fields: Readonly<Record<string, unknown>>
  readonly warnings: readonly string[]
}

const CONFIG_FILE = ".github/auto-triage.yml"
/** Set by the request itself, whatever the screen says. */
const ALWAYS_SET: readonly string[] = ["project", "issuetype", "summary"]

/**
 * The fields of a new ticket, in Jira's ids and shapes, as the create screen allows them. What is not on the screen and
 * not needed is left out with a warning.
 *
 * @throws ConfigError that names the field and the line of configuration to add.
 */
export function resolveFields(request: FieldRequest): ResolvedFields {
  const { route, type, text } = request
  const screen = `the create screen of issue type "${type.name}" in project ${route.project}`
  const warnings: string[] = []
  const fields: Record<string, unknown> = {
    project: { key: route.project },
    issuetype: { id: type.id },
    summary: text.summary,
  }
  for (const wish of wishesOf(request)) {
    const field = type.fields.find(candidate => wish.matches(candidate))
    if (field !== undefined) fields[field.id] = wish.value(field)
    else if (wish.missing === "fail")
      throw new ConfigError(
        `The field ${wish.name} is not on ${screen}. Add it to that screen, or set jira.issue-type in ${CONFIG_FILE} to a type whose screen has it`,
      )
    else warnings.push(`${wish.name} was left out: it is not on ${screen}`)
  }
  refuseMissing(type.fields, fields, screen)
  return { fields, warnings }
}

type Wish = {
  readonly name: string
  readonly missing: "fail" | "warn"
  matches(field: CreateField): boolean
  value(field: CreateField): unknown
}

/** What a ticket should hold, in the order in which one overrides the other. */
function wishesOf({ route, jira, text, occurrences }: FieldRequest): Wish[] {
  const { component, teamId } = route
  const labels = route.labels.map(label => label.replace(/\s+/g, "-").slice(0, 255))
  return [
    ...Object.entries(jira.fields).map(([name, value]) =>
      wish(`jira.fields.${name}`, byIdOrName(name), asConfigured(value)),
    ),
    { ...wish("Labels", byId("labels"), () => labels), missing: "fail" },
    wish("Description", byId("description"), () => text.description),
    wish(`Priority "${route.priority}"`, byId("priority"), field =>
      pick(field, route.priority, "a name under jira.priorities, or the priority of a route"),
    ),
    ...(component === null
      ? []
      : [
          wish(`Component "${component}"`, byId("components"), field => [
            pick(field, component, "the component of a service or route"),
          ]),
        ]),
    // The team field takes the bare id; an object is refused.
    ...(teamId === null ? [] : [wish(`Team "${route.team}"`, teamField(jira.teamField), () => teamId)]),
    ...(jira.occurrencesField === null
      ? []
      : [wish("jira.occurrences-field", byIdOrName(jira.occurrencesField), () => occurrences)]),
  ]
}

function wish(name: string, matches: Wish["matches"], value: Wish["value"]): Wish {
  return { name, missing: "warn", matches, value }
}

function byId(id: string): Wish["matches"] {
  return field => field.id === id
}

function byIdOrName(name: string): Wish["matches"] {
  return field => field.id === name || field.name.toLowerCase() === name.toLowerCase()
}

function teamField(configured: string | null): Wish["matches"] {
  return configured === null ? field => field.type.endsWith(":atlassian-team") : byIdOrName(configured)
}

function asConfigured(value: unknown): Wish["value"] {
  return field => fieldValue(field, value)
}

function pick(field: CreateField, name: string, setting: string): { readonly id: string } {
  const found = field.allowed.find(option => option.id === name || option.name.toLowerCase() === name.toLowerCase())
  if (found !== undefined) return { id: found.id }
  const offered = field.allowed.map(option => `"${option.name}"`).join(", ")
  throw new ConfigError(
    `Jira offers no "${name}" in the field ${field.name}. In ${CONFIG_FILE}, change "${name}" (${setting}) to one of: ${offered || "nothing; the field has no values yet"}`,
  )
}

function refuseMissing(screen: readonly CreateField[], fields: Readonly<Record<string, unknown>>, where: string): void {
  const missing = screen.filter(
    field => field.required && !field.hasDefault && !ALWAYS_SET.includes(field.id) && fields[field.id] === undefined,
  )
  if (missing.length === 0) return
  const named = missing.map(field => `"${field.name}" (${field.id})`).join(", ")
  const settings = missing.map(field => `jira.fields.${field.id}: ${example(field)}`).join("; ")
  const line = missing.map(field => `${field.id}: ${example(field)}`).join(", ")
  throw new ConfigError(
    `Jira requires ${named} on ${where}, and nothing gives a value. Set ${settings} in ${CONFIG_FILE}: under "jira:" add the line  fields: { ${line} }`,
  )
}

function example(field: CreateField): string {
  const [option] = field.allowed
  return option === undefined ? '"…"' : JSON.stringify(option.name)
}
