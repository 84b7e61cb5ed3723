import type { JobRecord, RunRecord, StepRecord } from "./records.ts"
import type { JobDetail, RunDetail, StepDetail } from "./run-detail.ts"

/** A run as it stands now, for readers. */
export function snapshotRun(run: RunRecord): RunDetail {
  return {
    id: String(run.id),
    attempt: run.attempt,
    repository: run.repository,
    workflow: run.workflow,
    name: run.name,
    event: run.event.name,
    actor: run.event.actor,
    status: run.status,
    conclusion: run.conclusion,
    createdAt: run.createdAt,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    jobs: run.jobs.map(snapshotJob),
    outputs: { ...run.outputs },
    concurrencyGroup: run.concurrencyGroup,
    errors: [...run.errors],
  }
}

function snapshotJob(job: JobRecord): JobDetail {
  const { number: _, ...detail } = job
  return { ...detail, outputs: { ...job.outputs }, steps: job.steps.map(snapshotStep) }
}

function snapshotStep(step: StepRecord): StepDetail {
  return { ...step, outputs: { ...step.outputs }, annotations: [...step.annotations], log: step.log.text() }
}
