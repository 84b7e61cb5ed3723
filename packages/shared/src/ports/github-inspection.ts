import type { Reading } from "./reading.ts"

export type RepositoryFacts = {
  /** owner/name. */
  readonly name: string
  readonly defaultBranch: string
  readonly visibility: "public" | "private" | "internal"
  readonly archived: boolean
}

/** A token that the installation uses, beside the one that the doctor asks with. */
export type InstalledToken = "dispatch" | "switch"

export type TokenFacts =
  | { readonly kind: "refused"; readonly status: number; readonly why: string }
  | {
      readonly kind: "works"
      /** Scopes of a classic token; null for a fine-grained one. */
      readonly scopes: readonly string[] | null
      /** Whether GitHub says that its owner may write; null where it does not say. */
      readonly push: boolean | null
      readonly visibility: RepositoryFacts["visibility"]
      /** Epoch milliseconds, UTC; null where GitHub names no end. */
      readonly expiresAt: number | null
      /** Null where GitHub does not show whose it is. */
      readonly owner: { readonly login: string; readonly type: string } | null
    }

/** What a token can read, in the words of the settings page; only what GitHub shows nobody without that permission. */
export type TokenReach = {
  readonly permissions: readonly string[]
  /** owner/name of repositories that do not triage, which it reaches all the same; null where GitHub does not list them. */
  readonly repositories: readonly string[] | null
}

export type AppFacts =
  | { readonly kind: "refused"; readonly why: string }
  | {
      readonly kind: "known"
      readonly id: string
      readonly slug: string
      readonly name: string
      /** Login. */
      readonly owner: string
      readonly permissions: Readonly<Record<string, string>>
      readonly events: readonly string[]
      /** Null where the webhook is off. */
      readonly hookUrl: string | null
    }

export type InstallationFacts = {
  readonly id: number
  readonly permissions: Readonly<Record<string, string>>
  readonly selection: "all" | "selected"
  readonly suspended: boolean
  readonly page: string
}

export type EnvironmentFacts = {
  readonly name: string
  /** Whose jobs may use it: any branch's, protected branches', or those of the patterns; a pattern of tags begins with "tag ". */
  readonly branches: "any" | "protected" | readonly string[]
  readonly reviewers: boolean
  readonly waitMinutes: number
}

export type BranchRule = {
  readonly type: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly ruleset: number
}

export type WorkflowFacts = { readonly name: string; readonly path: string; readonly state: string }

export type WorkflowJob = {
  /** Of a reusable workflow; null where it has steps of its own. */
  readonly uses: string | null
  /** By name, or a word for all. */
  readonly permissions: Readonly<Record<string, string>> | string
  readonly secrets: "inherit" | readonly string[]
}

export type WorkflowFile = {
  readonly name: string | null
  /** By event; an event without settings has an empty record. */
  readonly triggers: Readonly<Record<string, unknown>>
  readonly jobs: readonly WorkflowJob[]
  /** Of all jobs and steps. */
  readonly uses: readonly string[]
}

export type RunFacts = {
  readonly id: number
  readonly event: string
  readonly actor: string
  readonly conclusion: string | null
  readonly createdAt: number
  readonly page: string
}

export type ActionsSettings = {
  readonly enabled: boolean
  readonly allowed: "all" | "local_only" | "selected"
  readonly pinned: boolean
}

export type AllowedActions = {
  readonly byGitHub: boolean
  readonly verified: boolean
  readonly patterns: readonly string[]
}

export type WorkflowTokenSettings = { readonly permissions: "read" | "write"; readonly mayApprove: boolean }

/**
 * What GitHub shows of an installation. Every method only reads, asks once however often it is called, and never throws
 * for what GitHub does not show: that is a reading, too. Names in answers are from outside.
 */
export interface GitHubInspection {
  repository(): Promise<Reading<RepositoryFacts>>
  /** Of the repository, by name in upper case. */
  variables(): Promise<Reading<ReadonlyMap<string, string>>>
  /** Of its organisation, as far as the repository may use them; those of the repository win over them. */
  organizationVariables(): Promise<Reading<ReadonlyMap<string, string>>>
  secretNames(): Promise<Reading<readonly string[]>>
  /** Of its organisation, as far as the repository may use them. */
  organizationSecretNames(): Promise<Reading<readonly string[]>>
  environments(): Promise<Reading<readonly EnvironmentFacts[]>>
  environmentSecretNames(environment: string): Promise<Reading<readonly string[]>>
  environmentVariables(environment: string): Promise<Reading<ReadonlyMap<string, string>>>
  /** Null where there is none of the name. */
  branch(name: string): Promise<Reading<{ readonly protected: boolean } | null>>
  /** Those that are in force. */
  branchRules(branch: string): Promise<Reading<readonly BranchRule[]>>
  /** Whether the App may pass over a ruleset. */
  appBypasses(ruleset: number): Promise<Reading<boolean>>
  /** Text of a file of the default branch; null where there is none. */
  file(path: string): Promise<Reading<string | null>>
  /** Whether the default branch has this file or folder. */
  pathExists(path: string): Promise<Reading<boolean>>
  workflows(): Promise<Reading<readonly WorkflowFacts[]>>
  /** A workflow file of the default branch, by its path; null where there is none. */
  workflow(path: string): Promise<Reading<WorkflowFile | null>>
  /** The newest 20 runs of a workflow file, newest first. */
  runs(file: string): Promise<Reading<readonly RunFacts[]>>
  actionsSettings(): Promise<Reading<ActionsSettings>>
  /** Only where some actions are allowed and others are not. */
  allowedActions(): Promise<Reading<AllowedActions>>
  workflowTokenSettings(): Promise<Reading<WorkflowTokenSettings>>
  /** How far GitHub's clock is ahead of this machine's, milliseconds. */
  clockAhead(): Promise<Reading<number>>
  /** The login whose token the doctor asks with. */
  person(): Promise<Reading<string>>
  /** "admin", "write", "read" or "none". */
  roleOf(login: string): Promise<Reading<string>>
  token(which: InstalledToken): Promise<Reading<TokenFacts>>
  tokenReach(which: InstalledToken): Promise<Reading<TokenReach>>
  /** By its id and key. */
  app(): Promise<Reading<AppFacts>>
  /** On the repository; null where it is not installed there. */
  installation(): Promise<Reading<InstallationFacts | null>>
  /** owner/name of all that the installation reaches. */
  installedRepositories(): Promise<Reading<readonly string[]>>
}
