import { createCancellation } from "../cancellation.ts"
import { stepContexts } from "../contexts/step-contexts.ts"
import { evaluateExpression } from "../expressions/evaluate-expression.ts"
import { evaluateTemplate } from "../expressions/evaluate-template.ts"
import { evaluateTexts } from "../expressions/evaluate-texts.ts"
import { isTruthy } from "../expressions/is-truthy.ts"
import { toText } from "../expressions/to-text.ts"
import { createCommandFiles } from "../files/command-files.ts"
import type { StepResult } from "../run-detail.ts"
import type { JobRuntime } from "./job-runtime.ts"
import { runComposite } from "./run-composite.ts"
import { runNodeAction } from "./run-node-action.ts"
import { runScript } from "./run-script.ts"
import { startAction } from "./start-action.ts"
import type { StepRun } from "./step-run.ts"
import type { StepTask } from "./step-task.ts"

/** Runs a step from its condition to its conclusion. Never throws; what went wrong stands in its log. */
export async function runStep(runtime: JobRuntime, task: StepTask): Promise<StepResult> {
  const { record, definition, scope } = task
  const context = { outputs: {} as Record<string, string>, outcome: "", conclusion: "" }
  if (definition.id !== null && task.stage === "main") scope.steps[definition.id] = context
  if (record) {
    record.status = "in_progress"
    record.startedAt = runtime.clock.now()
  }
  const run = openStep(runtime, task)
  const outcome = await attempt(runtime, run)
  const conclusion = outcome === "failure" && continuesOnError(run) ? "success" : outcome
  context.outcome = outcome
  context.conclusion = conclusion
  if (record) Object.assign(record, { outcome, conclusion, status: "completed", completedAt: runtime.clock.now() })
  return conclusion
}

function openStep(runtime: JobRuntime, task: StepTask): StepRun {
  const overrides = new Map([...task.scope.overrides, ...(task.started?.overrides ?? [])])
  const env = new Map([...runtime.env, ...overrides])
  const files = createCommandFiles(runtime.directories.temp)
  const base = runtime.contexts["github"] as Record<string, unknown>
  const github = { ...base, ...files.paths, ...task.scope.github, action: task.definition.action }
  const cancellation = task.parent?.child() ?? createCancellation()
  return {
    task,
    env,
    overrides,
    files,
    github,
    cancellation,
    expressions: stepContexts(runtime, task, { env, github }),
    failed: false,
  }
}

async function attempt(runtime: JobRuntime, run: StepRun): Promise<StepResult> {
  const { task, cancellation } = run
  let forget = (): void => undefined
  try {
    if (task.stage !== "post") readOwnEnv(run)
    if (!isWanted(run)) return "skipped"
    updateName(runtime, run)
    // A cancelled job lets a step go on whose condition still holds, such as always().
    forget = runtime.cancellation.onCancel(() => void (isStillWanted(run) || cancellation.cancel("cancelled")))
    await withTimeout(runtime, run, () => perform(runtime, run))
  } catch (error) {
    if (!cancellation.requested) task.output.annotate("error", error instanceof Error ? error.message : String(error))
    run.failed = true
  } finally {
    forget()
  }
  return resultOf(run)
}

async function perform(runtime: JobRuntime, run: StepRun): Promise<void> {
  if (run.task.definition.uses === null) return runScript(runtime, run)
  const started = run.task.started ?? (await startAction(runtime, run))
  if (started.action.definition.runs.kind === "node") return runNodeAction(runtime, run, started)
  return runComposite(runtime, run, { started, runStep })
}

async function withTimeout(runtime: JobRuntime, run: StepRun, work: () => Promise<void>): Promise<void> {
  const minutes = Number(evaluateTemplate(run.task.definition.timeoutMinutes ?? 0, run.expressions))
  if (!(minutes > 0)) return work()
  const timer = setTimeout(() => {
    if (run.cancellation.requested) return
    run.task.output.annotate("error", `The action '${run.task.label}' has timed out after ${minutes} minutes.`)
    run.cancellation.cancel("timeout")
  }, minutes * runtime.delays.minute)
  try {
    await work()
  } finally {
    clearTimeout(timer)
  }
}

function resultOf(run: StepRun): StepResult {
  const { cancellation, task } = run
  if (!cancellation.requested) return run.failed ? "failure" : "success"
  if (cancellation.reason === "timeout") return "failure"
  task.output.annotate("error", "The operation was canceled.")
  return "cancelled"
}

function readOwnEnv(run: StepRun): void {
  for (const [name, value] of evaluateTexts(run.task.definition.env, run.expressions)) {
    run.overrides.set(name, value)
    run.env.set(name, value)
  }
}

function isWanted(run: StepRun): boolean {
  return isTruthy(evaluateExpression(run.task.condition, run.expressions))
}

/** A name may speak of earlier steps' outputs; one that cannot be evaluated stays as it is. */
function updateName(runtime: JobRuntime, run: StepRun): void {
  const { record, stage, definition } = run.task
  if (!record || stage !== "main" || definition.name === null) return
  try {
    record.name = runtime.masker.mask(toText(evaluateTemplate(definition.name, run.expressions)))
  } catch {
    return
  }
}

function isStillWanted(run: StepRun): boolean {
  try {
    return isWanted(run)
  } catch {
    return false
  }
}

function continuesOnError(run: StepRun): boolean {
  try {
    return evaluateTemplate(run.task.definition.continueOnError ?? false, run.expressions) === true
  } catch (error) {
    run.task.output.annotate("error", error instanceof Error ? error.message : String(error))
    return false
  }
}
