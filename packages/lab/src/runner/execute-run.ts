import type { Cancellation } from "./cancellation.ts"
import type { Engine } from "./engine.ts"
import type { Concurrency } from "./jobs/read-concurrency.ts"
import { readConcurrency } from "./jobs/read-concurrency.ts"
import { jobScope } from "./jobs/job-scope.ts"
import { runWorkflow } from "./jobs/run-workflow.ts"
import type { WorkflowInstance } from "./jobs/workflow-instance.ts"
import type { RunRecord } from "./records.ts"
import type { Conclusion } from "./run-detail.ts"
import { viewRun } from "./view-run.ts"

/** Runs one attempt of a run from its concurrency group to its conclusion. Never throws. */
export async function executeRun(engine: Engine, run: RunRecord, cancellation: Cancellation): Promise<void> {
  let conclusion: Conclusion
  try {
    conclusion = await attempt(engine, run, cancellation)
  } catch (error) {
    run.errors.push(error instanceof Error ? error.message : String(error))
    conclusion = "failure"
  }
  finish(engine, run, conclusion)
  await engine.host.announceRun(run.repository, viewRun(run), "completed")
}

async function attempt(engine: Engine, run: RunRecord, cancellation: Cancellation): Promise<Conclusion> {
  if (!run.tree || run.errors.length > 0) return "failure"
  const { repository } = run
  const instance: WorkflowInstance = {
    engine,
    runWorkflow,
    run,
    tree: run.tree,
    prefix: { id: "", name: "" },
    inputs: run.inputs,
    secrets: engine.host.secrets(repository),
    ceiling: null,
    cancellation,
    held: [],
  }
  const concurrency = readConcurrency(run.tree.file.raw["concurrency"], jobScope(instance))
  const leave = await enter(instance, concurrency)
  if (leave === null) {
    run.errors.push(cancellation.reason ?? "")
    return "cancelled"
  }
  try {
    run.status = "in_progress"
    run.startedAt = run.updatedAt = engine.clock.now()
    await engine.host.announceRun(repository, viewRun(run), "in_progress")
    const held = concurrency ? [{ group: concurrency.group, what: "top level workflow" }] : []
    const outcome = await runWorkflow({ ...instance, held })
    Object.assign(run.outputs, outcome.outputs)
    if (cancellation.requested) run.errors.push(cancellation.reason ?? "")
    return outcome.result
  } finally {
    leave()
  }
}

function enter(instance: WorkflowInstance, concurrency: Concurrency | null): Promise<(() => void) | null> {
  const { run, engine, cancellation } = instance
  if (!concurrency) return Promise.resolve(cancellation.requested ? null : () => undefined)
  run.concurrencyGroup = concurrency.group
  run.status = "pending"
  return engine.groups.enter({
    ...concurrency,
    repository: run.repository,
    run: run.id,
    what: "top level workflow",
    held: [],
    cancellation,
  })
}

function finish(engine: Engine, run: RunRecord, conclusion: Conclusion): void {
  run.status = "completed"
  run.conclusion = conclusion
  run.completedAt = run.updatedAt = engine.clock.now()
}
