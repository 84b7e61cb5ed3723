import type { AdfDocument } from "../text/adf.ts"

export type StatusCategory = "new" | "indeterminate" | "done"

export type TrackedIssue = {
  /** Numeric id as a string; smaller is older. */
  readonly id: string
  readonly key: string
  readonly labels: readonly string[]
  readonly status: string
  readonly category: StatusCategory
  readonly resolution: string | null
  /** Name of the priority, or null where the project has none. */
  readonly priority: string | null
  /** How many comments there are; null where the answer does not say. */
  readonly comments: number | null
  /** Epoch milliseconds, UTC, of its last move between to do, in progress and done; left out where Jira does not say. */
  readonly doneSince?: number
  /** Epoch milliseconds, UTC. */
  readonly created: number
}

/** One field of a create screen, from createmeta. */
export type CreateField = {
  readonly id: string
  readonly name: string
  readonly required: boolean
  readonly hasDefault: boolean
  /** The vendor's type, e.g. "priority", "array of component", or the custom field key. */
  readonly type: string
  readonly allowed: readonly { readonly id: string; readonly name: string }[]
}

export type IssueDraft = {
  readonly fields: Readonly<Record<string, unknown>>
  /** Entity properties stored with the issue. */
  readonly properties: readonly { readonly key: string; readonly value: unknown }[]
}

export type Transition = {
  readonly id: string
  readonly name: string
  readonly to: { readonly name: string; readonly category: StatusCategory }
}

export type Comment = {
  readonly id: string
  /** The value of our marker property, or null. */ readonly marker: unknown
}

export type RemoteLink = {
  readonly globalId: string
  readonly url: string
  readonly title: string
  /** What the linked thing is to the ticket; "observed in" where left out. */
  readonly relationship?: string
  /** Where it lives; Datadog where left out. */
  readonly application?: { readonly type: string; readonly name: string }
}

/** Jira. Every method throws UpstreamError; only reads are ever repeated by the adapter, and writes after a 429. */
export interface IssueTracker {
  /** Null where the key is unknown or hidden. A database read: never stale. */
  getIssue(key: string): Promise<TrackedIssue | null>
  /** From the search index: late by seconds to minutes, and able to lose what it showed. Oldest first. */
  searchByLabels(project: string, labels: readonly string[]): Promise<readonly TrackedIssue[]>
  issueTypes(project: string): Promise<readonly { readonly id: string; readonly name: string }[]>
  createFields(project: string, issueTypeId: string): Promise<readonly CreateField[]>
  createIssue(draft: IssueDraft): Promise<{ readonly id: string; readonly key: string }>
  updateIssue(
    key: string,
    update: { readonly addLabels?: readonly string[]; readonly fields?: Readonly<Record<string, unknown>> },
  ): Promise<void>
  addComment(key: string, body: AdfDocument, marker: unknown): Promise<string>
  updateComment(key: string, commentId: string, body: AdfDocument, marker: unknown): Promise<boolean>
  /** Newest first. */
  listComments(key: string): Promise<readonly Comment[]>
  transitions(key: string): Promise<readonly Transition[]>
  transition(key: string, transitionId: string): Promise<void>
  /** Idempotent by `globalId`. */
  setRemoteLink(key: string, link: RemoteLink): Promise<void>
  linkIssues(type: string, inwardKey: string, outwardKey: string): Promise<void>
}
