import type { WorkflowRuns } from "../../ports/workflow-runs.ts"
import { askRepository, type FixHostOptions, success } from "./ask.ts"

const UNKNOWN = [401, 403, 404]

/** Runs by GitHub's API. A token without actions: read, and a run that was deleted, are nothing to fail for. */
export function createWorkflowRuns(options: FixHostOptions): WorkflowRuns {
  const ask = askRepository(options)
  return {
    async hasEnded(runId) {
      const answer = await ask(["GET", `/actions/runs/${encodeURIComponent(runId)}`, "/actions/runs/{run_id}"])
      if (UNKNOWN.includes(answer.status)) return null
      const { status } = success(answer, options.repository) as { readonly status?: unknown }
      return typeof status === "string" ? status === "completed" : null
    },
  }
}
