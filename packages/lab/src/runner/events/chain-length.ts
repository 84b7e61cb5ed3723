import type { WorkflowEvent } from "../../core/github-contract.ts"
import { isRecord } from "../is-record.ts"
import type { RunStore } from "../run-store.ts"

/** How many runs stand before the one that this event starts: 0 for everything but workflow_run. */
export function chainLength(event: WorkflowEvent, store: Pick<RunStore, "get">): number {
  const followed = event.payload["workflow_run"]
  if (event.name !== "workflow_run" || !isRecord(followed)) return 0
  return (store.get(Number(followed["id"]), event.repository)?.chain ?? 0) + 1
}
