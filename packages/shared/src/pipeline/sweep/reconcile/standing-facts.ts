import type { Config } from "../../../config/config.ts"
import type { FixPull } from "../../../ports/fix-host.ts"
import type { TrackedIssue } from "../../../ports/issue-tracker.ts"
import type { FixRun } from "../../fix/fix-ledger.ts"
import type { LedgerRecord } from "../../ledger-record.ts"
import type { ProofFacts } from "./proof/proof-facts.ts"

/** One error of the ledger with what Jira's database says of it. */
export type StandingIssue = {
  readonly issueId: string
  /** Null where there is a record that cannot be read. */
  readonly record: LedgerRecord | null
  /** Open tickets with the label of the error in the project, oldest first. */
  readonly open: readonly TrackedIssue[]
  /** The ticket that the record names; null where it is gone, or where the record names none. */
  readonly ticket: TrackedIssue | null
}

/** An error of a storm that goes on: it has no ticket of its own. */
export type JoinedIssue = {
  readonly issueId: string
  readonly record: LedgerRecord
  /** The ticket that stands for it; null where that is gone. */
  readonly umbrella: TrackedIssue | null
}

/** All that the reconciler decides from. */
export type StandingFacts = {
  /** Epoch milliseconds, UTC. */
  readonly now: number
  readonly leaseMs: number
  /** After this time the run of a fix is dead. Milliseconds. */
  readonly longestRunMs: number
  readonly issues: readonly StandingIssue[]
  readonly joined: readonly JoinedIssue[]
  /** When new errors are a storm; null: never. */
  readonly storm: Config["storm"]
  /** Epoch milliseconds of the newest occurrence, by issue, of the errors that a monitor watches and Datadog has for review. */
  readonly seen: ReadonlyMap<string, number>
  readonly whenDone: "reopen" | "new-linked" | "leave"
  /** Lower case. */
  readonly wontFix: readonly string[]
  readonly fixes: readonly FixRun[]
  /** Ids of tries whose run GitHub says has ended. */
  readonly ended: ReadonlySet<string>
  readonly pulls: readonly FixPull[]
  /** What the comment of a try says of its pull request; only tries that were looked into. */
  readonly told: ReadonlyMap<string, "open" | "closed" | "merged" | null>
  /** Branches below the prefix of fixes. */
  readonly branches: readonly string[]
  /** Merged fixes that were looked into. */
  readonly proofs: readonly ProofFacts[]
}
