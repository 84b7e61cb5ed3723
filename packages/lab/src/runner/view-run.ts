import type { RunView } from "../core/github-contract.ts"
import type { RunRecord } from "./records.ts"

/** A run as GitHub's API shows it. */
export function viewRun(run: RunRecord): RunView {
  return {
    id: run.id,
    name: run.name,
    path: run.workflow,
    event: run.event.name,
    status: run.status,
    conclusion: run.conclusion,
    headBranch: run.event.ref.replace(/^refs\/(heads|tags)\//, ""),
    headSha: run.event.sha,
    actor: run.event.actor,
    attempt: run.attempt,
    createdAt: run.createdAt,
    updatedAt: run.updatedAt,
  }
}
