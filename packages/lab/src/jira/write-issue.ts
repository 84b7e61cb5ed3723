import { prepareComment } from "./comments.ts"
import { errorMessage, fieldErrors } from "./errors.ts"
import { fieldChanges } from "./field-changes.ts"
import { byIdOrName } from "./field-values.ts"
import type { Comment, Field, Issue, IssueType, Project } from "./model.ts"
import { demand, may, projectOf } from "./permissions.ts"
import { readProperties } from "./properties.ts"
import { invalidPayload, isRecord } from "./respond.ts"
import { screenFields } from "./screens.ts"
import { DEFAULT_PRIORITY } from "./seed.ts"
import type { World } from "./world.ts"

type Body = Readonly<Record<string, unknown>>

const MAX_PROPERTIES = 10

/** Creates an issue as POST /issue does, all of it or nothing. Throws JiraError. */
export function createIssueFrom(world: World, body: Body): Issue {
  if (body["transition"] !== undefined) throw errorMessage(501, "The emulator does not model a transition on create.")
  const { project, type } = readTarget(world, body)
  demand(world, "CREATE_ISSUES", 403)
  const screen = screenFields(project, "create", type.id)
  const except = ["project", "issuetype", "comment"]
  const request = { body, allowed: screen.map(({ field }) => field), current: {}, except }
  const { values, errors } = fieldChanges(world.store, project, request)
  for (const { field, required } of screen)
    if (required && !except.includes(field.id) && field.hasDefault !== true && isMissing(values[field.id]))
      errors[field.id] ??= requiredMessage(field)
  if (Object.keys(errors).length > 0) throw fieldErrors(errors)
  const properties = readProperties(body["properties"], MAX_PROPERTIES)
  const comments = preparedComments(world, null, body)

  const issue = world.store.add({
    project: project.key,
    type: type.id,
    status: project.statuses[0]?.id ?? "",
    reporter: (values["reporter"] as string | undefined) ?? world.store.me.accountId,
    values: keptValues(world, { priority: DEFAULT_PRIORITY, ...values }),
  })
  for (const [key, value] of properties) issue.properties.set(key, value)
  for (const attach of comments) attach(issue)
  return issue
}

/** Edits an issue as PUT /issue/{key} does, all of it or nothing. Throws JiraError. */
export function editIssueFrom(world: World, issue: Issue, body: Body): void {
  demand(world, "EDIT_ISSUES", 400)
  if (body["fields"] === undefined && body["update"] === undefined && body["properties"] === undefined)
    throw errorMessage(400, "one of 'fields' or 'update' required")
  const project = projectOf(world, issue)
  const allowed = screenFields(project, "edit", issue.type).map(({ field }) => field)
  const request = { body, allowed, current: issue.values, except: ["comment"] }
  const { values, errors } = fieldChanges(world.store, project, request)
  for (const { field, required } of screenFields(project, "edit", issue.type))
    if (required && field.id in values && isMissing(values[field.id])) errors[field.id] ??= `${field.name} is required.`
  if (Object.keys(errors).length > 0) throw fieldErrors(errors)
  const properties = readProperties(body["properties"], MAX_PROPERTIES)
  const comments = preparedComments(world, issue, body)

  if (typeof values["reporter"] === "string") issue.reporter = values["reporter"]
  issue.values = keptValues(world, { ...issue.values, ...values })
  for (const [key, value] of properties) issue.properties.set(key, value)
  world.store.changed(issue)
  for (const attach of comments) attach(issue)
}

function readTarget(world: World, body: Body): { readonly project: Project; readonly type: IssueType } {
  const fields = body["fields"]
  if (!isRecord(fields)) throw invalidPayload()
  const reference = fields["project"]
  const idOrKey = isRecord(reference) ? (reference["key"] ?? reference["id"]) : undefined
  const visible = may(world, "BROWSE_PROJECTS") && (typeof idOrKey === "string" || typeof idOrKey === "number")
  const project = visible ? world.store.project(String(idOrKey)) : null
  if (project === null) throw fieldErrors({ project: "Specify a valid project ID or key" })
  if (fields["issuetype"] === undefined) throw fieldErrors({ issuetype: "Specify an issue type" })
  const type = byIdOrName(project.issueTypes, fields["issuetype"])
  if (type === null) throw fieldErrors({ issuetype: "Specify a valid issue type" })
  return { project, type }
}

function preparedComments(world: World, issue: Issue | null, body: Body): readonly ((issue: Issue) => Comment)[] {
  const update = isRecord(body["update"]) ? body["update"]["comment"] : undefined
  if (update === undefined) return []
  if (!Array.isArray(update)) throw invalidPayload()
  demand(world, "ADD_COMMENTS", 400)
  return update.map(operation => {
    const added: unknown = isRecord(operation) ? operation["add"] : undefined
    if (!isRecord(added)) throw invalidPayload()
    return prepareComment(world, issue, added)
  })
}

function keptValues(world: World, values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([id, value]) => value !== undefined && id !== "reporter" && !(id === "labels" && world.settings.losesLabels),
    ),
  )
}

function requiredMessage(field: Field): string {
  return field.kind === "summary" ? "You must specify a summary of the issue." : `${field.name} is required.`
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
}
