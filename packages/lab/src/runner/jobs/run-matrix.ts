import { createCancellation } from "../cancellation.ts"
import { createJobSlots } from "../job-slots.ts"
import type { JobDefinition } from "../parser/workflow-file.ts"
import type { StepResult } from "../run-detail.ts"
import { expandMatrix } from "./expand-matrix.ts"
import { jobScope, type MatrixCell } from "./job-scope.ts"
import { runJob } from "./run-job.ts"
import type { JobOutcome } from "../records.ts"
import type { WorkflowInstance } from "./workflow-instance.ts"

/** Runs a job, once for each cell of its matrix, and joins the outcomes: later outputs win, empty ones never. */
export async function runMatrix(
  instance: WorkflowInstance,
  job: JobDefinition,
  how: { readonly needs: ReadonlyMap<string, JobOutcome>; isStillWanted(): boolean },
): Promise<JobOutcome> {
  const { needs } = how
  const { cells, failFast, maxParallel } = expandMatrix(job.raw["strategy"], jobScope(instance, needs))
  const cancellation = createCancellation()
  if (!instance.cancellation.requested) {
    // GitHub looks at `if:` once more when a run is cancelled: a job with always() goes on.
    instance.cancellation.onCancel(
      () => void (how.isStillWanted() || cancellation.cancel(instance.cancellation.reason ?? "")),
    )
  }
  const slots = createJobSlots(Math.max(1, maxParallel))

  async function runCell(cell: MatrixCell): Promise<JobOutcome> {
    const release = await slots.take(cancellation)
    try {
      const outcome = await runJob({ instance, job, needs, cell, cancellation: cancellation.child() })
      if (outcome.result === "failure" && failFast && cells.length > 1) {
        cancellation.cancel("The strategy configuration was canceled because another job failed")
      }
      return outcome
    } finally {
      release?.()
    }
  }

  const outcomes = await Promise.all(cells.map(runCell))
  const outputs: Record<string, string> = {}
  for (const outcome of outcomes) {
    for (const [name, value] of Object.entries(outcome.outputs)) if (value !== "") outputs[name] = value
  }
  return { result: joined(outcomes.map(outcome => outcome.result)), outputs }
}

function joined(results: readonly StepResult[]): StepResult {
  for (const result of ["failure", "cancelled", "success"] as const) if (results.includes(result)) return result
  return "skipped"
}
