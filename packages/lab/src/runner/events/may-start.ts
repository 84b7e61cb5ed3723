import type { WorkflowEvent } from "../../core/github-contract.ts"

export type Permission = "yes" | "no" | "after-approval"

/** Events that the job's own token causes start nothing but dispatches; its pull requests wait for a person's approval. */
export function mayStart(event: WorkflowEvent): Permission {
  if (event.cause !== "github-token") return "yes"
  if (event.name === "workflow_dispatch" || event.name === "repository_dispatch") return "yes"
  return event.name === "pull_request" ? "after-approval" : "no"
}
