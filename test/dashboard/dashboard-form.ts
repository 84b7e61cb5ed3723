import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"

export type Place = readonly [x: number, y: number, width: number, height: number]

export type WidgetForm = {
  readonly title?: string
  readonly draw: "value" | "top" | "bars" | "lines" | "monitors" | "issues" | "note"
  readonly at: Place
  readonly text?: string
  readonly query?: string
  readonly queries?: Readonly<Record<string, string>>
  readonly formula?: string
  readonly over?: string
  readonly colors?: readonly (readonly [comparator: string, value: number, palette: string])[]
}

export type GroupForm = { readonly title: string; readonly at: Place; readonly widgets: readonly WidgetForm[] }

export type DashboardForm = {
  /** Metrics that are left out on purpose, and why. */
  readonly not_drawn: Readonly<Record<string, string>>
  readonly groups: readonly GroupForm[]
}

/** The dashboard as the Terraform module reads it, before Terraform puts names and links in. */
export function readDashboardForm(): DashboardForm {
  const file = "infrastructure/terraform/modules/datadog-observability/autofix_dashboard.yml"
  return parse(readFileSync(join(import.meta.dirname, "../..", file), "utf8")) as DashboardForm
}
