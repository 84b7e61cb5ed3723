/** Something that a rollback changed, with what the way back needs. It never holds a secret. */
export type RollbackChange =
  | {
      readonly kind: "variable"
      readonly name: string
      /** Null: the repository's own. */
      readonly environment: string | null
      /** Null: there was none. */
      readonly before: string | null
    }
  | { readonly kind: "downtime"; readonly id: string; readonly monitorId: number }
  | { readonly kind: "workflow"; readonly file: string }
  | { readonly kind: "suspension"; readonly installation: number }
  | { readonly kind: "secret"; readonly name: string; readonly environment: string | null }
  | { readonly kind: "webhook-variable"; readonly name: string }
  | { readonly kind: "pull"; readonly number: number }

/** What is kept of one rollback, so that the way back undoes exactly that. */
export type RollbackRecord = {
  readonly schema: 1
  readonly what: "fixes" | "triage" | "capability"
  /** owner/name. */
  readonly repository: string
  readonly environment: string | null
  /** Epoch milliseconds, UTC. */
  readonly at: number
  readonly changes: readonly RollbackChange[]
  /** Epoch milliseconds of the way back; null while it stands. */
  readonly undoneAt: number | null
}

const KINDS: readonly string[] = [
  "variable",
  "downtime",
  "workflow",
  "suspension",
  "secret",
  "webhook-variable",
  "pull",
] satisfies RollbackChange["kind"][]

/** Reads a stored record back; null where it is none. */
export function parseRollbackRecord(text: string): RollbackRecord | null {
  try {
    const value = JSON.parse(text) as Partial<RollbackRecord> | null
    if (value?.schema !== 1 || typeof value.repository !== "string" || typeof value.at !== "number") return null
    if (!Array.isArray(value.changes) || !value.changes.every(isChange)) return null
    return ["fixes", "triage", "capability"].includes(value.what ?? "") ? (value as RollbackRecord) : null
  } catch {
    return null
  }
}

function isChange(change: unknown): boolean {
  return typeof change === "object" && change !== null && KINDS.includes((change as { kind?: string }).kind ?? "")
}
