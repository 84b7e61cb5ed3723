import type { FixPull } from "../../../ports/fix-host.ts"

type Side = { readonly ref?: unknown; readonly sha?: unknown; readonly repo?: { readonly full_name?: unknown } | null }
type PullBody = {
  readonly number?: unknown
  readonly html_url?: unknown
  readonly head?: Side
  readonly base?: Side
  readonly state?: unknown
  readonly merged_at?: unknown
  readonly draft?: unknown
  readonly user?: { readonly login?: unknown } | null
  readonly body?: unknown
  readonly labels?: readonly { readonly name?: unknown }[]
  readonly closed_at?: unknown
  readonly merge_commit_sha?: unknown
}

/**
 * A pull request of the API, or null where it is none, or comes from a fork: a branch of the same name there is somebody
 * else's.
 */
export function readPull(value: unknown, repository: string): FixPull | null {
  const pull = value as PullBody | null
  const { head, base } = pull ?? {}
  if (typeof pull?.number !== "number" || typeof head?.ref !== "string" || typeof base?.ref !== "string") return null
  if (String(head.repo?.full_name).toLowerCase() !== repository.toLowerCase()) return null
  return {
    number: pull.number,
    url: text(pull.html_url),
    branch: head.ref,
    base: base.ref,
    headSha: text(head.sha),
    state: pull.state === "open" ? "open" : "closed",
    // Lists have no `merged`.
    merged: typeof pull.merged_at === "string",
    draft: pull.draft === true,
    author: text(pull.user?.login),
    body: text(pull.body),
    labels: (pull.labels ?? []).map(label => text(label.name)),
    closedAt: typeof pull.closed_at === "string" ? Date.parse(pull.closed_at) : null,
    mergedAs: mergeOf(pull),
  }
}

/** Of an open pull request GitHub names a commit too: a trial that no branch holds. */
function mergeOf({ merged_at: at, merge_commit_sha: sha }: PullBody): NonNullable<FixPull["mergedAs"]> | null {
  return typeof at === "string" && typeof sha === "string" ? { sha, at: Date.parse(at) } : null
}

function text(value: unknown): string {
  return typeof value === "string" ? value : ""
}
