import type { FixCommits } from "../../../ports/fix-commits.ts"
import type { FixHost } from "../../../ports/fix-host.ts"
import type { IssueTracker } from "../../../ports/issue-tracker.ts"
import type { LedgerIndex } from "../../../ports/ledger-index.ts"
import type { WorkflowRuns } from "../../../ports/workflow-runs.ts"
import type { TextContext } from "../../ticket/text-context.ts"
import type { WatchPorts } from "./proof/read-watch.ts"

export type StandingPorts = {
  readonly tracker: IssueTracker
  readonly host: Pick<FixHost, "branchHead" | "deleteBranch" | "findPull" | "listPulls"> & FixCommits
  readonly workflowRuns: WorkflowRuns
  /** Branches of the repository, read as the ledger's refs are. */
  readonly branches: Pick<LedgerIndex, "newest">
  /** What production says of merged fixes; null where nobody asks. */
  readonly proof: WatchPorts | null
  /** For what a sweep writes on tickets. */
  readonly text: TextContext
  /** File name of the workflow that reports on a fix by its branch. */
  readonly reportWorkflow: string
  /** owner/name of the repository that this runs in. */
  readonly repository: string
}
