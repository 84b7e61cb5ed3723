import { ConfigError } from "../../../errors.ts"
import type { CreateField } from "../../../ports/issue-tracker.ts"
import { type FieldRequest, wantedFields } from "./wanted-fields.ts"

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
  for (const wanted of wantedFields(request)) {
    const field = type.fields.find(candidate => wanted.matches(candidate))
    if (field !== undefined) fields[field.id] = wanted.value(field)
    else if (wanted.missing === "fail")
      throw new ConfigError(
        `The field ${wanted.name} is not on ${screen}. Add it to that screen, or set jira.issue-type in ${CONFIG_FILE} to a type whose screen has it`,
      )
    else warnings.push(`${wanted.name} was left out: it is not on ${screen}`)
  }
  refuseMissing(type.fields, fields, screen)
  return { fields, warnings }
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
