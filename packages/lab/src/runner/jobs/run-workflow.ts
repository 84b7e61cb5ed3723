import { evaluateTemplate } from "../expressions/evaluate-template.ts"
import { toText } from "../expressions/to-text.ts"
import { isRecord } from "../is-record.ts"
import type { JobDefinition } from "../parser/workflow-file.ts"
import type { StepResult } from "../run-detail.ts"
import { createJobRecord } from "./create-job-record.ts"
import { jobScope } from "./job-scope.ts"
import { isJobWanted, type JobNeeds } from "./job-wanted.ts"
import { runMatrix } from "./run-matrix.ts"
import type { JobOutcome } from "../records.ts"
import type { WorkflowInstance } from "./workflow-instance.ts"

/** Runs the jobs of a workflow, each as soon as what it needs has ended. Never throws. */
export async function runWorkflow(instance: WorkflowInstance): Promise<JobOutcome> {
  const { jobs } = instance.tree.file
  const running = new Map<string, Promise<JobOutcome>>()
  const done = new Map<string, JobOutcome>()

  function start(job: JobDefinition): Promise<JobOutcome> {
    const known = running.get(job.id)
    if (known) return known
    const needed = jobs.filter(other => job.needs.includes(other.id))
    const work = Promise.all(needed.map(start)).then(() => runWhenWanted(instance, job, collectNeeds(jobs, job, done)))
    const recorded = work.then(outcome => {
      done.set(job.id, outcome)
      instance.run.outcomes.set(instance.prefix.id + job.id, outcome)
      return outcome
    })
    running.set(job.id, recorded)
    return recorded
  }

  const outcomes = await Promise.all(jobs.map(start))
  return { result: overall(outcomes.map(outcome => outcome.result)), outputs: callOutputs(instance, done) }
}

async function runWhenWanted(instance: WorkflowInstance, job: JobDefinition, needs: JobNeeds): Promise<JobOutcome> {
  const kept = instance.run.kept.get(instance.prefix.id + job.id)
  if (kept) {
    instance.run.jobs.push(...kept.records)
    return kept.outcome
  }
  try {
    const isWanted = (): boolean => isJobWanted(instance, job, needs)
    if (isWanted()) return await runMatrix(instance, job, { needs: needs.needs, isStillWanted: isWanted })
    const record = createJobRecord(instance, job, null)
    record.status = "completed"
    record.conclusion = instance.cancellation.requested ? "cancelled" : "skipped"
    return { result: record.conclusion, outputs: {} }
  } catch (error) {
    const { file } = instance.tree
    instance.run.errors.push(
      `${file.path} (Line: ${job.line}): job '${job.id}': ${error instanceof Error ? error.message : String(error)}`,
    )
    const record = createJobRecord(instance, job, null)
    record.status = "completed"
    record.conclusion = "failure"
    return { result: "failure", outputs: {} }
  }
}

function collectNeeds(
  jobs: readonly JobDefinition[],
  job: JobDefinition,
  done: ReadonlyMap<string, JobOutcome>,
): JobNeeds {
  const ancestors = new Map<string, JobOutcome>()
  const visit = (id: string): void => {
    const outcome = done.get(id)
    if (!outcome || ancestors.has(id)) return
    ancestors.set(id, outcome)
    for (const next of jobs.find(other => other.id === id)?.needs ?? []) visit(next)
  }
  for (const id of job.needs) visit(id)
  return { needs: new Map([...ancestors].filter(([id]) => job.needs.includes(id))), ancestors }
}

function overall(results: readonly StepResult[]): StepResult {
  if (results.includes("cancelled")) return "cancelled"
  if (results.includes("failure")) return "failure"
  return results.length > 0 && results.every(result => result === "skipped") ? "skipped" : "success"
}

/** on.workflow_call.outputs; one that cannot be evaluated is empty and said. */
function callOutputs(instance: WorkflowInstance, done: ReadonlyMap<string, JobOutcome>): Record<string, string> {
  const { file } = instance.tree
  const declared = file.on.get("workflow_call")?.["outputs"]
  const outputs: Record<string, string> = {}
  const scope = jobScope(instance)
  const contexts = { ...scope.contexts, jobs: Object.fromEntries(done) }
  for (const [name, value] of isRecord(declared) ? Object.entries(declared) : []) {
    try {
      outputs[name] = toText(evaluateTemplate(isRecord(value) ? value["value"] : "", { contexts }))
    } catch (error) {
      instance.run.errors.push(
        `${file.path}: output '${name}': ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }
  return outputs
}
