import type { CreateField } from "./issue-tracker.ts"
import type { Reading } from "./reading.ts"

export type JiraAccount = { readonly accountId: string; readonly email: string | null; readonly active: boolean }

export type JiraAddress = {
  /** Without slash at its end; null where none was given or it is no address. */
  readonly baseUrl: string | null
  readonly given: boolean
  /** site: https://<site>.atlassian.net; gateway: https://api.atlassian.com/ex/jira/<cloud id>. */
  readonly form: "site" | "gateway" | "other"
}

export type JiraToken =
  | { readonly kind: "works" }
  /** Wrong or expired, or not of this account: Jira does not tell them apart. */
  | { readonly kind: "refused" }
  | { readonly kind: "lacks-scope" }
  /** What answers at the address is no Jira. */
  | { readonly kind: "no-jira" }

export type JiraPermission =
  | "BROWSE_PROJECTS"
  | "CREATE_ISSUES"
  | "EDIT_ISSUES"
  | "ADD_COMMENTS"
  | "EDIT_OWN_COMMENTS"
  | "LINK_ISSUES"
  | "TRANSITION_ISSUES"
  | "ADMINISTER_PROJECTS"
  | "DELETE_ALL_COMMENTS"

type Named = { readonly id: string; readonly name: string }

/** Transitions that tickets of a project offer now, over one ticket of each status that has any. */
export type OfferedTransitions = readonly {
  readonly status: string
  readonly done: boolean
  readonly transitions: readonly { readonly name: string; readonly leadsToDone: boolean }[]
}[]

/** What Jira shows of an installation; as GitHubInspection, it only reads, asks once, and does not throw. */
export interface JiraInspection {
  /** What is configured; asks nobody. */
  readonly address: JiraAddress
  token(): Promise<Reading<JiraToken>>
  account(): Promise<Reading<JiraAccount>>
  /** When the token ends, epoch milliseconds; Jira tells nobody, so only where somebody wrote it down. */
  tokenEnd(): Promise<Reading<number>>
  /** Null where there is no such project, or the account may not see it. */
  project(key: string): Promise<Reading<{ readonly name: string; readonly archived: boolean } | null>>
  permissions(project: string): Promise<Reading<Readonly<Partial<Record<JiraPermission, boolean>>>>>
  issueTypes(project: string): Promise<Reading<readonly Named[]>>
  createFields(project: string, issueTypeId: string): Promise<Reading<readonly CreateField[]>>
  /** Ids of fields on the edit screen of a ticket with the label; empty where there is none that may be edited. */
  editFields(project: string, label: string): Promise<Reading<readonly string[]>>
  linkTypes(): Promise<Reading<readonly string[]>>
  resolutions(): Promise<Reading<readonly string[]>>
  /** Of tickets with the label; empty where there are none. */
  offeredTransitions(project: string, label: string): Promise<Reading<OfferedTransitions>>
  /** How far Jira's clock is ahead of this machine's, milliseconds. */
  clockAhead(): Promise<Reading<number>>
}
