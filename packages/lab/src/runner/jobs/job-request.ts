import type { Cancellation } from "../cancellation.ts"
import type { JobDefinition } from "../parser/workflow-file.ts"
import type { MatrixCell } from "./job-scope.ts"
import type { JobOutcome } from "../records.ts"
import type { WorkflowInstance } from "./workflow-instance.ts"

/** One job to be run: a cell of its matrix, with the outcomes of what it needs. */
export type JobRequest = {
  readonly instance: WorkflowInstance
  readonly job: JobDefinition
  readonly needs: ReadonlyMap<string, JobOutcome>
  readonly cell: MatrixCell
  readonly cancellation: Cancellation
}
