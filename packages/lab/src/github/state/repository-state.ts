import type { GitRepository } from "../git/repository.ts"
import type { Ruleset } from "../rules/ruleset.ts"

/** A named value with its dates (epoch ms, UTC): a variable or a secret. */
export type Named = {
  readonly name: string
  readonly value: string
  readonly createdAt: number
  readonly updatedAt: number
}

/** Whose jobs may use an environment: any branch's, those of protected branches, or those of `branches`. */
export type BranchPolicy = "all" | "protected" | "custom"

export type Environment = {
  readonly name: string
  branchPolicy: BranchPolicy
  /** Whether a person has to let each job in. */
  reviewed: boolean
  waitMinutes: number
  /** Patterns that count where the policy is custom. */
  readonly branches: { readonly id: number; readonly name: string; readonly type: "branch" | "tag" }[]
  readonly variables: Map<string, Named>
  readonly secrets: Map<string, Named>
}

export type PullRequest = {
  readonly id: number
  readonly number: number
  title: string
  body: string | null
  readonly author: string
  readonly head: string
  base: string
  /** Head and base commits; both stand still once the pull request is closed. */
  headSha: string
  baseSha: string
  draft: boolean
  state: "open" | "closed"
  readonly maintainerCanModify: boolean
  readonly createdAt: number
  updatedAt: number
  closedAt: number | null
  mergedAt: number | null
  mergedBy: string | null
  /** Login of who closed or merged it. */
  closedBy: string | null
  /** The test merge while open, the real one once merged; null where the branches conflict. */
  mergeSha: string | null
  readonly labels: string[]
  /** Oldest first. */
  readonly reviews: PullReview[]
}

export type PullReview = {
  readonly id: number
  readonly author: string
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED"
  readonly body: string
  readonly commit: string
  readonly at: number
}

export type IssueComment = {
  readonly id: number
  readonly issue: number
  body: string
  readonly author: string
  readonly createdAt: number
  updatedAt: number
}

export type CheckRun = {
  readonly id: number
  /** Id of its check suite: that of the workflow run, or one per App and commit. */
  readonly suite: number
  readonly name: string
  readonly headSha: string
  status: string
  conclusion: string | null
  readonly startedAt: number
  completedAt: number | null
  readonly app: string
  readonly detailsUrl: string | null
  title: string | null
  summary: string | null
}

export type Role = "admin" | "write" | "read" | "none"

/** What the page Settings → Actions → General says. */
export type ActionsSettings = {
  enabled: boolean
  allowed: "all" | "local_only" | "selected"
  pinned: boolean
  byGitHub: boolean
  verified: boolean
  patterns: readonly string[]
  tokenPermissions: "read" | "write"
  mayApprove: boolean
}

export type RepositoryState = {
  readonly id: number
  readonly owner: string
  readonly name: string
  /** "owner/name" in the spelling it was created with. */
  readonly fullName: string
  readonly defaultBranch: string
  readonly git: GitRepository
  visibility: "private" | "public"
  archived: boolean
  readonly actions: ActionsSettings
  readonly createdAt: number
  pushedAt: number
  readonly variables: Map<string, Named>
  readonly secrets: Map<string, Named>
  /** What its organisation shares with it. */
  readonly organization: { readonly variables: Map<string, Named>; readonly secrets: Map<string, Named> }
  readonly environments: Map<string, Environment>
  readonly pulls: PullRequest[]
  readonly comments: IssueComment[]
  readonly checkRuns: CheckRun[]
  readonly collaborators: Map<string, Role>
  readonly rulesets: Ruleset[]
  /** Commits made through the API that change workflow files and that no branch holds yet. */
  readonly workflowCommits: Set<string>
  /** Commits whose author GitHub itself vouches for. */
  readonly verifiedCommits: Set<string>
  /** Ids of workflow files by path, in the order they were first asked for. */
  readonly workflowIds: Map<string, number>
  nextNumber: number
}
