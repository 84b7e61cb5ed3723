import type { Field, Named, Project, ScreenField } from "./model.ts"
import { DEFAULT_PRIORITY } from "./seed.ts"
import type { World } from "./world.ts"

type Screens = Record<string, readonly ScreenField[]>
export type ScreenName = "create" | "edit"

export function screensOf(project: Project, screen: ScreenName): Screens {
  return screen === "create" ? project.createScreens : project.editScreens
}

/** The fields of a screen, with what the project knows of each. */
export function screenFields(
  project: Project,
  screen: ScreenName,
  typeId: string,
): readonly { readonly field: Field; readonly required: boolean }[] {
  return (screensOf(project, screen)[typeId] ?? []).flatMap(({ field: id, required }) => {
    const field = project.fields.find(candidate => candidate.id === id)
    return field === undefined ? [] : [{ field, required }]
  })
}

/** A field as createmeta and editmeta describe it. */
export function fieldMetadata(
  world: World,
  project: Project,
  { field, required }: { readonly field: Field; readonly required: boolean },
): Record<string, unknown> {
  const allowed = allowedValues(world, project, field)
  return {
    required,
    schema: fieldSchema(field),
    name: field.name,
    key: field.id,
    hasDefaultValue: field.hasDefault ?? false,
    ...(field.kind === "priority" ? { defaultValue: priorityReference(world, DEFAULT_PRIORITY) } : {}),
    operations: OPERATIONS[field.kind] ?? ["set"],
    ...(allowed === null ? {} : { allowedValues: allowed }),
  }
}

/** The operations of `update` that a kind of field takes. */
export const OPERATIONS: Readonly<Partial<Record<Field["kind"], readonly string[]>>> = {
  labels: ["add", "set", "remove"],
  components: ["add", "set", "remove"],
}

const SCHEMAS: Readonly<Record<Field["kind"], { readonly type: string; readonly items?: string }>> = {
  summary: { type: "string" },
  document: { type: "string" },
  labels: { type: "array", items: "string" },
  priority: { type: "priority" },
  components: { type: "array", items: "component" },
  user: { type: "user" },
  team: { type: "team" },
  number: { type: "number" },
  string: { type: "string" },
  option: { type: "option" },
  project: { type: "project" },
  issuetype: { type: "issuetype" },
  parent: { type: "issuelink" },
}
const CUSTOM_TYPES: Readonly<Partial<Record<Field["kind"], string>>> = {
  team: "atlassian-team",
  number: "float",
  string: "textfield",
  option: "select",
}

export function fieldSchema(field: Field): Record<string, unknown> {
  const schema = SCHEMAS[field.kind]
  if (!field.id.startsWith("customfield_")) return { ...schema, system: field.id }
  return {
    ...schema,
    custom: `com.atlassian.jira.plugin.system.customfieldtypes:${CUSTOM_TYPES[field.kind] ?? field.kind}`,
    customId: Number(field.id.slice("customfield_".length)),
  }
}

function allowedValues(world: World, project: Project, field: Field): readonly unknown[] | null {
  const api = `${world.settings.baseUrl}/rest/api/3`
  const reference = (kind: string) => (item: Named) => ({
    self: `${api}/${kind}/${item.id}`,
    id: item.id,
    name: item.name,
  })
  switch (field.kind) {
    case "priority":
      return world.store.priorities.map(priority => priorityReference(world, priority.id))
    case "components":
      return project.components.map(reference("component"))
    case "issuetype":
      return project.issueTypes.map(type => ({ ...reference("issuetype")(type), subtask: type.subtask }))
    case "project":
      return [{ ...reference("project")(project), key: project.key }]
    case "option":
      return (field.options ?? []).map(({ id, name }) => ({ self: `${api}/customFieldOption/${id}`, id, value: name }))
    default:
      return null
  }
}

function priorityReference(world: World, id: string): Record<string, unknown> {
  const name = world.store.priorities.find(priority => priority.id === id)?.name ?? ""
  const { baseUrl } = world.settings
  return {
    self: `${baseUrl}/rest/api/3/priority/${id}`,
    iconUrl: `${baseUrl}/images/icons/priorities/${id}.svg`,
    name,
    id,
  }
}
