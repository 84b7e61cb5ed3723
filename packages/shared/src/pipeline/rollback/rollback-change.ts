/** Something that a rollback changes, with what the way back needs. It never holds a secret. */
export type RollbackChange =
  | {
      readonly kind: "variable"
      readonly name: string
      /** Null: the repository's own. */
      readonly environment: string | null
      /** Null: there was none. */
      readonly before: string | null
    }
  | {
      readonly kind: "downtime"
      /** Null until Datadog has said it. */
      readonly id: string | null
      readonly monitorId: number
    }
  | { readonly kind: "workflow"; readonly file: string }
  | { readonly kind: "suspension"; readonly installation: number }
  | { readonly kind: "uninstallation"; readonly installation: number }
  | { readonly kind: "secret"; readonly name: string; readonly environment: string | null }
  | { readonly kind: "webhook-variable"; readonly name: string }
  | { readonly kind: "token" }
  | { readonly kind: "pull"; readonly number: number }

/** A change with how far it came; one that was only begun may have happened or not. */
export type KeptChange = { readonly state: "begun" | "done"; readonly change: RollbackChange }

/** What is kept of one rollback, so that the way back undoes exactly that. */
export type RollbackRecord = {
  readonly schema: 1
  readonly what: "fixes" | "triage" | "capability"
  /** owner/name. */
  readonly repository: string
  readonly environment: string | null
  /** Epoch milliseconds, UTC. */
  readonly at: number
  readonly changes: readonly KeptChange[]
  /** Epoch milliseconds of the way back; null while it stands. */
  readonly undoneAt: number | null
}

const KINDS: readonly string[] = [
  "variable",
  "downtime",
  "workflow",
  "suspension",
  "uninstallation",
  "secret",
  "webhook-variable",
  "token",
  "pull",
] satisfies RollbackChange["kind"][]

/** Reads a stored record back; null where it is none. */
export function parseRollbackRecord(text: string): RollbackRecord | null {
  try {
    const value = JSON.parse(text) as Partial<RollbackRecord> | null
    if (value?.schema !== 1 || typeof value.repository !== "string" || typeof value.at !== "number") return null
    if (!Array.isArray(value.changes) || !value.changes.every(isKept)) return null
    return ["fixes", "triage", "capability"].includes(value.what ?? "") ? (value as RollbackRecord) : null
  } catch {
    return null
  }
}

function isKept(kept: unknown): boolean {
  if (typeof kept !== "object" || kept === null) return false
  const { state, change } = kept as { readonly state?: unknown; readonly change?: { readonly kind?: string } | null }
  return (state === "begun" || state === "done") && KINDS.includes(change?.kind ?? "")
}
