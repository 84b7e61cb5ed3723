import type { JobOutcome, JobRecord } from "../records.ts"
import type { StepResult } from "../run-detail.ts"
import { evaluateTemplate } from "../expressions/evaluate-template.ts"
import { callWorkflow } from "./call-workflow.ts"
import { createJobRecord } from "./create-job-record.ts"
import { executeJob } from "./execute-job.ts"
import type { JobRequest } from "./job-request.ts"
import { jobScope } from "./job-scope.ts"
import { readConcurrency } from "./read-concurrency.ts"

const NOT_RUN: JobOutcome = { result: "cancelled", outputs: {} }

/** Runs one job: waits for its concurrency group, then for a slot, then does its steps or the workflow that it calls. */
export async function runJob(request: JobRequest): Promise<JobOutcome> {
  const { instance, job, needs, cell, cancellation } = request
  const scope = jobScope(instance, needs, cell)
  const concurrency = readConcurrency(job.raw["concurrency"], scope)
  // A calling job shows only as the jobs of what it calls, unless it never gets there.
  const record = job.uses === null ? createJobRecord(instance, job, cell) : null
  const what = `${instance.prefix.id}${job.id}`
  if (record && concurrency) record.status = "pending"
  const leave = concurrency
    ? await instance.engine.groups.enter({
        ...concurrency,
        repository: instance.run.repository,
        run: instance.run.id,
        what,
        held: instance.held,
        cancellation,
      })
    : () => undefined
  if (leave === null) return giveUp(request, record)
  try {
    if (!record) {
      const held = concurrency ? [...instance.held, { group: concurrency.group, what }] : instance.held
      return await callWorkflow(request, held)
    }
    return await runInSlot(request, record)
  } finally {
    leave()
  }
}

async function runInSlot(request: JobRequest, record: JobRecord): Promise<JobOutcome> {
  const { instance, cancellation, job, needs, cell } = request
  record.status = "queued"
  const release = await instance.engine.slots.take(cancellation)
  if (release === null) return giveUp(request, record)
  try {
    const outcome = await executeJob(request, record)
    const mayFail = evaluateTemplate(job.raw["continue-on-error"], jobScope(instance, needs, cell)) === true
    return mayFail && outcome.result === "failure" ? { ...outcome, result: "success" } : outcome
  } finally {
    release()
  }
}

function giveUp(request: JobRequest, known: JobRecord | null): JobOutcome {
  const { instance, job, cell, cancellation } = request
  const record = known ?? createJobRecord(instance, job, cell)
  const conclusion: StepResult = "cancelled"
  Object.assign(record, { status: "completed", conclusion, completedAt: instance.engine.clock.now() })
  if (cancellation.reason !== null) instance.run.errors.push(`${record.id}: ${cancellation.reason}`)
  return NOT_RUN
}
