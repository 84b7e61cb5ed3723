import type { StatusCategory, TrackedIssue } from "../../ports/issue-tracker.ts"

/** The fields that mapIssue reads. */
export const ISSUE_FIELDS = [
  "labels",
  "status",
  "resolution",
  "created",
  "priority",
  "statuscategorychangedate",
  "resolutiondate",
]

type Named = { readonly name?: string } | null
type RawFields = {
  readonly labels?: readonly string[] | null
  readonly status?: { readonly name?: string; readonly statusCategory?: { readonly key?: string } }
  readonly resolution?: Named
  readonly priority?: Named
  readonly created?: string | Date
  readonly statuscategorychangedate?: string | Date | null
  readonly resolutiondate?: string | Date | null
  readonly comment?: { readonly total?: number }
}

/** Null where the answer holds no key: it is not an issue, whatever its status said. */
export function mapIssue(raw: unknown): TrackedIssue | null {
  if (typeof raw !== "object" || raw === null) return null
  const { id, key, fields } = raw as { id?: unknown; key?: unknown; fields?: RawFields | null }
  if (typeof id !== "string" || typeof key !== "string") return null
  return { id, key, ...mapFields(fields ?? {}) }
}

function mapFields(fields: RawFields): Omit<TrackedIssue, "id" | "key"> {
  const { labels, status, resolution, priority, created, comment } = fields
  return {
    labels: labels ?? [],
    status: status?.name ?? "",
    category: mapCategory(status?.statusCategory?.key),
    resolution: resolution?.name ?? null,
    priority: priority?.name ?? null,
    comments: comment?.total ?? null,
    created: new Date(created ?? 0).getTime(),
    ...doneSince(fields),
  }
}

/** The end of work as Jira dates it; a workflow without resolutions has only the first of the two. */
function doneSince({ statuscategorychangedate, resolutiondate }: RawFields): Pick<TrackedIssue, "doneSince"> {
  const at = statuscategorychangedate ?? resolutiondate ?? null
  return at === null ? {} : { doneSince: new Date(at).getTime() }
}

/** Jira knows a fourth category, "undefined", which is not done either. */
export function mapCategory(key: string | undefined): StatusCategory {
  return key === "done" || key === "indeterminate" ? key : "new"
}
