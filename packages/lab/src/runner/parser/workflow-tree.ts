import type { WorkflowFile } from "./workflow-file.ts"

/** A workflow and, by the id of the calling job, the workflows that it calls. */
export type WorkflowTree = {
  readonly file: WorkflowFile
  readonly calls: ReadonlyMap<string, WorkflowTree>
}
