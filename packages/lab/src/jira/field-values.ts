import { adfProblem } from "./adf-rules.ts"
import { invalidDocument, TEXT_TOO_LONG } from "./errors.ts"
import type { Field, FieldKind, Named, Project } from "./model.ts"
import { isRecord } from "./respond.ts"
import { spell } from "./spell.ts"
import { STORED_LIMIT, storedLength } from "./stored-length.ts"
import type { Store } from "./store.ts"

/** Where a value is being set. */
export type FieldSite = { readonly store: Store; readonly project: Project; readonly field: Field }

/** The value as stored (undefined: nothing to store), or the message that Jira puts under the field's name. */
export type Checked = { readonly value: unknown } | { readonly error: string }

const accepted = (value: unknown): Checked => ({ value })
const refused = (error: string): Checked => ({ error })

const CHECKS: Readonly<Record<FieldKind, (value: unknown, site: FieldSite) => Checked>> = {
  summary: checkSummary,
  document: checkDocument,
  labels: checkLabels,
  priority: (value, site) => (value === null ? accepted(undefined) : checkPriority(value, site)),
  components: checkComponents,
  user: checkUser,
  team: checkTeam,
  number: value =>
    value === null || typeof value === "number" ? stored(value) : refused("Operation value must be a number"),
  string: value =>
    value === null || typeof value === "string" ? stored(value) : refused("Operation value must be a string"),
  option: checkOption,
  project: () => refused("A project cannot be changed"),
  issuetype: () => refused("The issue type cannot be changed"),
  parent: checkParent,
}

/** Checks one field value as create and edit do. Throws JiraError for a malformed document, which fails the request. */
export function checkFieldValue(value: unknown, site: FieldSite): Checked {
  return CHECKS[site.field.kind](value, site)
}

function stored(value: unknown): Checked {
  return accepted(value === null || value === "" ? undefined : value)
}

function checkSummary(value: unknown): Checked {
  if (typeof value !== "string") return refused("Operation value must be a string")
  if (value.trim() === "") return refused("You must specify a summary of the issue.")
  if (/[\r\n]/.test(value)) return refused("The summary is invalid because it contains newline characters.")
  if (value.length > 255) return refused("Summary can't exceed 255 characters.")
  if (value.includes("\0") || !value.isWellFormed()) throw invalidDocument()
  return accepted(value)
}

function checkDocument(value: unknown): Checked {
  if (value === null) return accepted(undefined)
  if (!isRecord(value))
    return refused("Operation value must be an Atlassian Document (see the Atlassian Document Format)")
  if (adfProblem(value) !== null) throw invalidDocument()
  return storedLength(value) > STORED_LIMIT ? refused(TEXT_TOO_LONG) : accepted(value)
}

function checkLabels(value: unknown): Checked {
  if (value === null) return accepted([])
  if (!Array.isArray(value)) return refused("data was not an array")
  for (const [index, label] of value.entries()) {
    const error = labelProblem(label, index)
    if (error !== null) return refused(error)
  }
  return accepted([...new Set(value)])
}

/** Why a label is refused, or null. */
export function labelProblem(label: unknown, index = 0): string | null {
  if (typeof label !== "string") return `string expected at index ${index}`
  if (label === "" || /\s/.test(label)) return `The label '${label}' can't contain spaces.`
  if (label.length > 255) return `The label '${label}' exceeds the maximum length for a single label of 255 characters`
  return null
}

function checkPriority(value: unknown, { store }: FieldSite): Checked {
  const found = byIdOrName(store.priorities, value)
  if (found !== null) return accepted(found.id)
  return refused(
    isRecord(value) && typeof value["name"] === "string"
      ? `Priority name '${value["name"]}' is not valid`
      : "The priority selected is invalid.",
  )
}

function checkComponents(value: unknown, { project }: FieldSite): Checked {
  if (value === null) return accepted([])
  if (!Array.isArray(value)) return refused("data was not an array")
  const ids = new Set<string>()
  for (const item of value) {
    const found = byIdOrName(project.components, item)
    if (found === null) return refused(componentProblem(item))
    ids.add(found.id)
  }
  return accepted([...ids])
}

function componentProblem(item: unknown): string {
  if (!isRecord(item)) return "expected Object"
  if (item["id"] !== undefined) return `Component id '${spell(item["id"])}' is not valid`
  return `Component name '${spell(item["name"])}' is not valid`
}

function checkUser(value: unknown, { store }: FieldSite): Checked {
  if (value === null) return accepted(undefined)
  const accountId = isRecord(value) ? (value["accountId"] ?? value["id"]) : undefined
  if (typeof accountId !== "string") return refused("expected an object with 'accountId'")
  if (!store.users.some(user => user.accountId === accountId)) return refused(`User '${accountId}' does not exist.`)
  return accepted(accountId)
}

// Jira reads a team as an object and takes it as a bare id; the object form comes back in its Java spelling.
function checkTeam(value: unknown, { store }: FieldSite): Checked {
  if (value === null) return accepted(undefined)
  if (typeof value === "string" && store.teams.some(team => team.id === value)) return accepted(value)
  if (typeof value === "string") return refused(`Team Id '${value}' is not valid`)
  const data = isRecord(value)
    ? `{${Object.entries(value)
        .map(([key, item]) => `${key}=${spell(item)}`)
        .join(", ")}}`
    : spell(value)
  return refused(`Team Id 'JsonData{data=${data}}' is not valid`)
}

function checkOption(value: unknown, { field }: FieldSite): Checked {
  if (value === null) return accepted(undefined)
  const wanted = isRecord(value) ? { id: value["id"], name: value["value"] } : null
  const found = wanted === null ? null : byIdOrName(field.options ?? [], wanted)
  if (found !== null) return accepted(found.id)
  if (wanted === null) return refused("Specify a valid 'id' or 'name' for " + field.name)
  return refused(`Option value '${spell(wanted.name ?? wanted.id)}' is not valid`)
}

function checkParent(value: unknown, { store, project }: FieldSite): Checked {
  const idOrKey = isRecord(value) ? (value["key"] ?? value["id"]) : undefined
  const parent = typeof idOrKey === "string" ? store.find(idOrKey) : null
  if (parent === null || parent.project !== project.key) return refused("Could not find issue by id or key.")
  return accepted(parent.id)
}

/** Finds `{id}` or `{name}` in a list; ids are strings, but numbers are taken too. */
export function byIdOrName<T extends Named>(items: readonly T[], reference: unknown): T | null {
  if (!isRecord(reference)) return null
  const { id, name } = reference
  if (typeof id === "string" || typeof id === "number") return items.find(item => item.id === String(id)) ?? null
  return typeof name === "string" ? (items.find(item => item.name.toLowerCase() === name.toLowerCase()) ?? null) : null
}
