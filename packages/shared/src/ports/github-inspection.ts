import type { Reading } from "./reading.ts"

export type RepositoryFacts = {
  /** owner/name. */
  readonly name: string
  readonly defaultBranch: string
  readonly visibility: "public" | "private" | "internal"
  readonly archived: boolean
}

/**
 * What GitHub shows of an installation. Every method only reads, asks once however often it is called, and never throws
 * for what GitHub does not show: that is a reading, too.
 */
export interface GitHubInspection {
  repository(): Promise<Reading<RepositoryFacts>>
}
