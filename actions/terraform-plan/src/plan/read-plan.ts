import { ConfigError } from "@auto-triage/shared/errors"
import { type AttributeChange, attributeChanges, type ValueChange } from "./attribute-changes.ts"
import { isJsonRecord, type JsonRecord } from "./is-json-record.ts"
import { knownSecrets } from "./known-secrets.ts"

const KINDS = ["delete", "replace", "update", "create", "forget"] as const

export type ChangeKind = (typeof KINDS)[number]
export type Counts = Readonly<Record<ChangeKind, number>>

export type ResourceChange = {
  readonly address: string
  readonly kind: ChangeKind
  /** Those that make it necessary to replace the resource; as a path. */
  readonly replacedFor: readonly string[]
  readonly attributes: readonly AttributeChange[]
}

/** What people see of a plan. No text in it holds a value that Terraform calls sensitive. */
export type Plan = {
  /** The gravest first. */
  readonly changes: readonly ResourceChange[]
  /** Names of the outputs that change; those of a plan that changes nothing else, too. */
  readonly outputs: readonly string[]
  readonly counts: Counts
}

/**
 * Reads a plan in the form of `show -json` (format 1.x).
 *
 * @throws ConfigError where it is something else.
 */
export function readPlan(text: string): Plan {
  const plan = parse(text)
  const hide = knownSecrets(plan)
  const changes = recordsOf(plan["resource_changes"])
    .flatMap(entry => resourceChange(entry, hide))
    .sort((left, right) => KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind))
  const outputs = isJsonRecord(plan["output_changes"]) ? Object.entries(plan["output_changes"]) : []
  const count = (kind: ChangeKind): number => changes.filter(change => change.kind === kind).length
  return {
    changes,
    outputs: outputs.filter(([, change]) => kindOf(change) !== null).map(([name]) => hide(name)),
    counts: {
      create: count("create"),
      update: count("update"),
      replace: count("replace"),
      delete: count("delete"),
      forget: count("forget"),
    },
  }
}

function parse(text: string): JsonRecord {
  let plan: unknown = null
  try {
    plan = JSON.parse(text)
  } catch (error) {
    // What JSON.parse says quotes the text, which holds secrets.
    if (!(error instanceof SyntaxError)) throw error
  }
  if (isJsonRecord(plan) && typeof plan["format_version"] === "string" && plan["format_version"].startsWith("1."))
    return plan
  throw new ConfigError('The input "plan" is not a plan of format 1.x: write it with `tofu show -json <plan file>`')
}

type Hide = (text: string) => string

function resourceChange(entry: JsonRecord, hide: Hide): ResourceChange[] {
  const { change } = entry
  const kind = kindOf(change)
  // Reading a data source changes nothing.
  if (kind === null || entry["mode"] === "data" || !isJsonRecord(change)) return []
  return [
    {
      address: hide(String(entry["address"])),
      kind,
      replacedFor: listOf(change["replace_paths"]).map(path => hide(listOf(path).map(String).join("."))),
      attributes: kind === "forget" ? [] : attributeChanges(valueChange(change), hide),
    },
  ]
}

function valueChange(change: JsonRecord): ValueChange {
  return {
    before: change["before"],
    after: change["after"],
    secretBefore: change["before_sensitive"],
    secretAfter: change["after_sensitive"],
    unknown: change["after_unknown"],
  }
}

function kindOf(change: unknown): ChangeKind | null {
  const actions = isJsonRecord(change) ? listOf(change["actions"]) : []
  const has = (action: string): boolean => actions.includes(action)
  if (has("forget")) return "forget"
  if (has("delete")) return has("create") ? "replace" : "delete"
  if (has("create")) return "create"
  return has("update") ? "update" : null
}

function recordsOf(value: unknown): JsonRecord[] {
  return listOf(value).filter(isJsonRecord)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
