// What a Jira site holds, in the emulator's own words. Field values are stored normalised (ids instead of names) and are
// replaced, never mutated, so that the search index may share them with the database.

export type Named = { readonly id: string; readonly name: string }
export type StatusCategory = "new" | "indeterminate" | "done"
export type Status = Named & { readonly category: StatusCategory }
export type IssueType = Named & { readonly description: string; readonly subtask: boolean }
export type LinkType = Named & { readonly inward: string; readonly outward: string }
export type User = { readonly accountId: string; readonly displayName: string; readonly emailAddress: string }

export type WorkflowTransition = Named & {
  /** Status ids it leaves from. */
  readonly from: readonly string[]
  readonly to: string
  /** Field ids on its screen; empty: no screen. */
  readonly screen: readonly string[]
}

/** How a field is checked, stored and shown. */
export type FieldKind =
  | "summary"
  | "document"
  | "labels"
  | "priority"
  | "components"
  | "user"
  | "team"
  | "number"
  | "string"
  | "option"
  | "project"
  | "issuetype"
  | "parent"

export type Field = Named & {
  readonly kind: FieldKind
  /** For options: what may be chosen. */
  readonly options?: readonly Named[]
  /** True where Jira fills in a value when none is given. */
  readonly hasDefault?: boolean
}

export type ScreenField = { readonly field: string; readonly required: boolean }

/** One project with its issue types, screens (fields by issue type id) and workflow. */
export type ProjectSeed = Named & {
  readonly key: string
  readonly issueTypes: readonly IssueType[]
  readonly components: readonly Named[]
  readonly statuses: readonly Status[]
  readonly transitions: readonly WorkflowTransition[]
  readonly fields: readonly Field[]
  readonly createScreens: Readonly<Record<string, readonly ScreenField[]>>
  readonly editScreens: Readonly<Record<string, readonly ScreenField[]>>
}

export type Project = {
  -readonly [K in keyof Omit<ProjectSeed, "createScreens" | "editScreens">]: ProjectSeed[K]
} & {
  createScreens: Record<string, readonly ScreenField[]>
  editScreens: Record<string, readonly ScreenField[]>
}

export type EntityProperty = { readonly key: string; readonly value: unknown }

export type Comment = {
  readonly id: string
  readonly author: string
  body: unknown
  readonly created: number
  updated: number
  updateAuthor: string
  visibility: unknown
  readonly properties: Map<string, unknown>
}

export type RemoteLink = {
  readonly id: number
  globalId: string | null
  application: unknown
  relationship: string | null
  object: unknown
}

export type IssueLink = {
  readonly id: string
  readonly type: string
  /** Issue ids. */
  readonly inward: number
  readonly outward: number
}

export type IssueFields = {
  readonly id: number
  readonly key: string
  readonly project: string
  readonly type: string
  readonly status: string
  readonly resolution: string | null
  readonly resolved: number | null
  readonly reporter: string
  readonly created: number
  readonly updated: number
  /** By field id. */
  readonly values: Readonly<Record<string, unknown>>
}

/** What search knows of an issue: its fields and how many comments it had, as of some moment. */
export type IssueCore = IssueFields & { readonly commentCount: number }

export type TransitionDone = {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly at: number
  readonly by: string
}

export type Issue = { -readonly [K in keyof IssueFields]: IssueFields[K] } & {
  readonly comments: Comment[]
  readonly properties: Map<string, unknown>
  readonly remoteLinks: RemoteLink[]
  readonly history: TransitionDone[]
}
