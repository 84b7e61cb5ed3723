import { fieldErrors, offScreen } from "./errors.ts"
import { checkFieldValue } from "./field-values.ts"
import type { Checked } from "./field-values.ts"
import type { Field, Project } from "./model.ts"
import { invalidPayload, isRecord } from "./respond.ts"
import { OPERATIONS } from "./screens.ts"
import type { Store } from "./store.ts"

export type ChangeRequest = {
  /** `fields` and `update` of the request body. */
  readonly body: Readonly<Record<string, unknown>>
  /** The fields of the screen that applies. */
  readonly allowed: readonly Field[]
  /** What the issue holds now. */
  readonly current: Readonly<Record<string, unknown>>
  /** Entries that the route handles itself. */
  readonly except: readonly string[]
}

export type FieldChanges = {
  readonly values: Readonly<Record<string, unknown>>
  /** Messages by field id; the request fails if there is any. */
  readonly errors: Record<string, string>
}

/** New values by field id (undefined clears), from `fields` and `update` together. */
export function fieldChanges(store: Store, project: Project, request: ChangeRequest): FieldChanges {
  const values: Record<string, unknown> = {}
  const errors: Record<string, string> = {}
  const fields = recordOf(request.body["fields"])
  const update = recordOf(request.body["update"])
  const keep = (id: string, checked: Checked): void => {
    if ("error" in checked) errors[id] = checked.error
    else values[id] = checked.value
  }
  const handle = (id: string, check: (field: Field) => Checked): void => {
    if (request.except.includes(id)) return
    const field = request.allowed.find(candidate => candidate.id === id)
    if (field === undefined) errors[id] = offScreen(id)
    else keep(id, check(field))
  }
  for (const [id, value] of Object.entries(fields))
    handle(id, field => checkFieldValue(value, { store, project, field }))
  for (const [id, operations] of Object.entries(update)) {
    if (id in fields) throw fieldErrors({ [id]: `Field '${id}' cannot be set in both 'fields' and 'update'.` })
    handle(id, field => applyOperations(operations, request.current[id], { store, project, field }))
  }
  return { values, errors }
}

type Site = Parameters<typeof checkFieldValue>[1]

function applyOperations(operations: unknown, current: unknown, site: Site): Checked {
  if (!Array.isArray(operations)) throw invalidPayload()
  let value = current
  for (const operation of operations) {
    const [verb, argument] = isRecord(operation) ? (Object.entries(operation)[0] ?? []) : []
    const supported = OPERATIONS[site.field.kind] ?? ["set"]
    if (verb === undefined || !supported.includes(verb))
      return { error: unsupported(site.field, String(verb), supported) }
    const checked = checkFieldValue(verb === "set" ? argument : [argument], site)
    if ("error" in checked) return checked
    value = verb === "set" ? checked.value : merge(verb, value, checked.value)
  }
  return { value }
}

function merge(verb: string, current: unknown, items: unknown): readonly unknown[] {
  const before = Array.isArray(current) ? current : []
  const changed = Array.isArray(items) ? items : []
  const others = before.filter(item => !changed.includes(item))
  if (verb === "remove") return others
  return [...before, ...changed.filter(item => !before.includes(item))]
}

function unsupported(field: Field, verb: string, supported: readonly string[]): string {
  const list = supported.map(name => `'${name}'`).join(", ")
  return `Field with id '${field.id}' and name '${field.name}' does not support operation '${verb}' Supported operation(s) are: ${list}`
}

function recordOf(value: unknown): Record<string, unknown> {
  if (value === undefined || value === null) return {}
  if (!isRecord(value)) throw invalidPayload()
  return value
}
