import { evaluateTemplate } from "../expressions/evaluate-template.ts"
import { jobScope } from "./job-scope.ts"
import type { JobRequest } from "./job-request.ts"
import type { JobRuntime } from "../steps/job-runtime.ts"

const DEFAULT_MINUTES = 360

/** Cancels a job after its timeout-minutes, and kills what still runs a while after any cancellation. */
export function watchJob(request: JobRequest, runtime: JobRuntime): () => void {
  const { instance, job, needs, cell, cancellation } = request
  const timers: NodeJS.Timeout[] = []
  const minutes = Number(
    evaluateTemplate(job.raw["timeout-minutes"] ?? DEFAULT_MINUTES, jobScope(instance, needs, cell)),
  )
  const after = (ms: number, task: () => void): void => {
    // Longer than a timer can wait is for ever.
    if (ms < 2 ** 31) timers.push(setTimeout(task, ms))
  }
  after(minutes * runtime.delays.minute, () => {
    const reason = `The job has exceeded the maximum execution time of ${minutes} minutes`
    if (!cancellation.requested) instance.run.errors.push(`${runtime.record.id}: ${reason}`)
    cancellation.cancel(reason)
  })
  const forget = cancellation.onCancel(() => after(runtime.delays.cancelled, () => runtime.processes.killAll()))
  return () => {
    forget()
    for (const timer of timers) clearTimeout(timer)
  }
}
