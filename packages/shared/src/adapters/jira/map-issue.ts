import type { StatusCategory, TrackedIssue } from "../../ports/issue-tracker.ts"

/** The fields that mapIssue reads. */
export const ISSUE_FIELDS = ["labels", "status", "resolution", "created", "priority"]

type Named = { readonly name?: string } | null
type RawFields = {
  readonly labels?: readonly string[]
  readonly status?: { readonly name?: string; readonly statusCategory?: { readonly key?: string } }
  readonly resolution?: Named
  readonly priority?: Named
  readonly created?: string | Date
  readonly comment?: { readonly total?: number }
}

/** Null where the answer holds no key: it is not an issue, whatever its status said. */
export function mapIssue(raw: unknown): TrackedIssue | null {
  if (typeof raw !== "object" || raw === null) return null
  const { id, key, fields } = raw as { id?: unknown; key?: unknown; fields?: RawFields }
  if (typeof id !== "string" || typeof key !== "string") return null
  const total = fields?.comment?.total
  return {
    id,
    key,
    labels: fields?.labels ?? [],
    status: fields?.status?.name ?? "",
    category: mapCategory(fields?.status?.statusCategory?.key),
    resolution: fields?.resolution?.name ?? null,
    priority: fields?.priority?.name ?? null,
    comments: typeof total === "number" ? total : null,
    created: new Date(fields?.created ?? 0).getTime(),
  }
}

/** Jira knows a fourth category, "undefined", which is not done either. */
export function mapCategory(key: string | undefined): StatusCategory {
  return key === "done" || key === "indeterminate" ? key : "new"
}
