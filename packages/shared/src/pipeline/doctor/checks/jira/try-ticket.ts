import type { Config } from "../../../../config/config.ts"
import { ConfigError } from "../../../../errors.ts"
import { doc } from "../../../../text/adf.ts"
import { resolveFields } from "../../../ticket/fields/resolve-fields.ts"
import type { Screen } from "./read-screens.ts"

export type TriedTicket =
  | { readonly ok: true; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly fault: string }

/** Resolves a ticket against a create screen as triage does, without sending it. */
export function tryTicket(
  { project, issueType, type, fields }: Screen & { readonly type: NonNullable<Screen["type"]> },
  { jira }: Config,
  parts: { readonly priority: string; readonly component: string | null; readonly teamId: string | null },
): TriedTicket {
  const route = { project, issueType, team: "", labels: jira.labels, reason: "", ...parts }
  const text = { summary: "", description: doc() }
  try {
    return { ok: true, ...resolveFields({ issue: { occurrences: 1 }, route, type: { ...type, fields }, jira, text }) }
  } catch (error) {
    if (error instanceof ConfigError) return { ok: false, fault: error.message }
    throw error
  }
}
