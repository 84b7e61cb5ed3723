export const issueStates = ["OPEN", "ACKNOWLEDGED", "RESOLVED", "IGNORED", "EXCLUDED"] as const
export type IssueState = (typeof issueStates)[number]

export type Regression = {
  readonly regressedAt: number
  readonly regressedAtVersion: string | null
  readonly resolvedAt: number
}

export type IssueCase = {
  readonly id: string
  /** ET-1, ET-2, … */
  readonly key: string
  readonly createdAt: number
  readonly jira: { readonly key: string } | null
}

/** An Error Tracking issue. Only the issue store changes it. */
export type StoredIssue = {
  readonly id: string
  readonly group: string
  readonly service: string
  readonly type: string
  readonly platform: string
  readonly language: string
  readonly isCrash: boolean
  readonly filePath: string
  readonly functionName: string
  /** Of the newest occurrence. */
  message: string
  /** Epoch milliseconds of the events, not of their arrival. */
  firstSeen: number
  firstSeenVersion: string
  lastSeen: number
  lastSeenVersion: string
  readonly versions: Set<string>
  state: IssueState
  /** When a human or time resolved it, with the versions known by then. */
  resolved: { readonly at: number; readonly versions: ReadonlySet<string> } | null
  regression: Regression | null
  /** Sequence number of the creation or the newest regression: New Issue monitors compare theirs with it. */
  openedSeq: number
  assignee: string | null
  case: IssueCase | null
}
