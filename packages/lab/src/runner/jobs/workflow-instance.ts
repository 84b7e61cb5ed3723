import type { Permissions } from "../../core/github-contract.ts"
import type { Cancellation } from "../cancellation.ts"
import type { ConcurrencyRequest } from "../concurrency.ts"
import type { Engine } from "../engine.ts"
import type { WorkflowTree } from "../parser/workflow-tree.ts"
import type { JobOutcome, RunRecord } from "../records.ts"

/** One workflow file being run: that of the run itself, or one that a job calls. */
export type WorkflowInstance = {
  readonly engine: Engine
  /** Runs the jobs of an instance: handed on like this because a job may call a workflow in its turn. */
  readonly runWorkflow: (instance: WorkflowInstance) => Promise<JobOutcome>
  readonly run: RunRecord
  readonly tree: WorkflowTree
  /** Put before the ids and names of its jobs: "", or "caller/" and "caller / ". */
  readonly prefix: { readonly id: string; readonly name: string }
  readonly inputs: Readonly<Record<string, unknown>>
  /** Secrets of the repository, or those that the caller handed over. */
  readonly secrets: ReadonlyMap<string, string>
  /** What the calling job allows; null for the run itself. */
  readonly ceiling: Permissions | null
  readonly cancellation: Cancellation
  /** Concurrency groups that are held around this workflow. */
  readonly held: ConcurrencyRequest["held"]
}
