import { bullets, folded } from "@auto-triage/shared/pipeline/summary/markdown-list"
import { clipText } from "@auto-triage/shared/text/clip"
import { mdCode, mdTable, mdText } from "@auto-triage/shared/text/markdown"
import type { Mode } from "../inputs.ts"
import type { AttributeChange } from "./attribute-changes.ts"
import { countText } from "./count-text.ts"
import type { ChangeKind, Plan, ResourceChange } from "./read-plan.ts"

const MOST_RESOURCES = 60
const MOST_ATTRIBUTES = 25
const LONGEST_VALUE = 400
const LONGEST_NAME = 200

const WORDS: Readonly<Record<ChangeKind, string>> = {
  delete: "Destroy",
  replace: "Replace",
  update: "Change",
  create: "Create",
  forget: "Forget",
}
const UNFOLDED: readonly ChangeKind[] = ["replace", "update"]

/** The plan as markdown: a table for each resource, with everything that changes unfolded. */
export function summarisePlan(plan: Plan, about: { readonly environment: string; readonly mode: Mode }): string {
  const shown = plan.changes.slice(0, MOST_RESOURCES)
  const rest = plan.changes.slice(MOST_RESOURCES)
  const outputs = plan.outputs.map(name => mdCode(clipText(name, LONGEST_NAME)))
  const isGone = ({ kind }: ResourceChange): boolean => kind === "delete" || kind === "forget"
  return [
    `### ${headline(plan, about)}`,
    shown.filter(isGone).map(goneLine).join("\n"),
    ...shown.filter(change => !isGone(change)).map(resourceBlock),
    rest.length === 0 ? "" : `and ${rest.length} more resources`,
    outputs.length === 0
      ? ""
      : folded(
          "Outputs that change",
          bullets(outputs, name => name),
        ),
  ]
    .filter(block => block !== "")
    .join("\n\n")
}

function headline({ changes, outputs, counts }: Plan, about: { environment: string; mode: Mode }): string {
  const environment = mdText(clipText(about.environment, 80))
  if (changes.length === 0 && outputs.length === 0) return `${environment}: Datadog is as the code says`
  const what = changes.length === 0 ? "only outputs change" : countText(counts)
  switch (about.mode) {
    case "plan":
      return `Plan for ${environment}: ${what}`
    case "apply":
      return `To be applied to ${environment}: ${what}`
    case "drift":
      return `Drift in ${environment}: ${what} to be as the code says`
  }
}

/** That everything of it goes away needs no table. */
function goneLine({ kind, address }: ResourceChange): string {
  return `- **${WORDS[kind]}** ${mdCode(clipText(address, LONGEST_NAME))}`
}

function resourceBlock(change: ResourceChange): string {
  const title = `**${WORDS[change.kind]}** ${mdCode(clipText(change.address, LONGEST_NAME))}`
  const reason =
    change.replacedFor.length === 0
      ? ""
      : `Because of ${change.replacedFor.map(path => mdCode(clipText(path, LONGEST_NAME))).join(", ")}.`
  const table = attributeTable(change)
  const shown = UNFOLDED.includes(change.kind) || table === "" ? table : folded("What it will be", table)
  return [title, reason, shown].filter(block => block !== "").join("\n\n")
}

function attributeTable({ kind, attributes }: ResourceChange): string {
  if (attributes.length === 0) return ""
  const isNew = kind === "create"
  const rows = attributes.slice(0, MOST_ATTRIBUTES).map(attribute => attributeRow(attribute, isNew))
  const more = attributes.length > MOST_ATTRIBUTES ? `\n\nand ${attributes.length - MOST_ATTRIBUTES} more` : ""
  return mdTable(isNew ? ["Attribute", "Value"] : ["Attribute", "Before", "After"], rows) + more
}

function attributeRow({ path, before, after }: AttributeChange, isNew: boolean): string[] {
  const name = mdCode(clipText(path, LONGEST_NAME))
  return isNew ? [name, valueText(after)] : [name, valueText(before), valueText(after)]
}

function valueText(value: string | null): string {
  return value === null ? "" : mdCode(clipText(value, LONGEST_VALUE))
}
