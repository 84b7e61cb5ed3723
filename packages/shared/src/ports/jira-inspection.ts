import type { Reading } from "./reading.ts"

export type JiraAccount = { readonly accountId: string; readonly email: string | null; readonly active: boolean }

/** What Jira shows of an installation; as GitHubInspection, it only reads, asks once, and does not throw. */
export interface JiraInspection {
  account(): Promise<Reading<JiraAccount>>
}
