import { evaluateTexts } from "../expressions/evaluate-texts.ts"
import { evaluateTemplate } from "../expressions/evaluate-template.ts"
import { toText } from "../expressions/to-text.ts"
import type { StepDefinition } from "../parser/workflow-file.ts"
import { createStepRecord } from "../steps/create-step-record.ts"
import { jobStatus, type JobRuntime } from "../steps/job-runtime.ts"
import { runStep } from "../steps/run-step.ts"
import { createStepOutput, type StepOutput } from "../steps/step-output.ts"
import type { StepScope, StepTask } from "../steps/step-task.ts"
import type { JobRequest } from "./job-request.ts"
import { setUpJob } from "./set-up-job.ts"

/** Runs all parts of a job in order and resolves with its outputs. A failed set-up skips the rest. */
export async function runJobSteps(runtime: JobRuntime, request: JobRequest): Promise<Record<string, string>> {
  const scope: StepScope = {
    steps: {},
    compositeInputs: null,
    github: {},
    overrides: new Map(),
    source: request.instance.tree.file.source,
    status: () => jobStatus(runtime),
  }
  const tasks: StepTask[] = []
  let pres: readonly StepTask[] = []
  const isSetUp = await ownPart(runtime, "Set up job", async output => {
    tasks.push(...request.job.steps.map(definition => createTask(runtime, scope, definition)))
    pres = await setUpJob(runtime, { request, tasks, output })
  })
  runtime.record.steps.push(...pres.flatMap(task => task.record ?? []), ...tasks.flatMap(task => task.record ?? []))
  if (!isSetUp) return skipAll(tasks)
  for (const task of [...pres, ...tasks]) await runPart(runtime, task)
  for (let post = runtime.posts.pop(); post; post = runtime.posts.pop()) {
    if (post.record) runtime.record.steps.push(post.record)
    await runPart(runtime, post)
  }
  let outputs: Record<string, string> = {}
  await ownPart(runtime, "Complete job", async output => {
    outputs = readOutputs(runtime, { request, scope, output })
  })
  return outputs
}

async function runPart(runtime: JobRuntime, task: StepTask): Promise<void> {
  if ((await runStep(runtime, task)) === "failure") runtime.failed = true
}

/** A part that is the runner's own, shown as a step. Resolves with whether it succeeded. */
async function ownPart(
  runtime: JobRuntime,
  name: string,
  work: (output: StepOutput) => Promise<void>,
): Promise<boolean> {
  const record = createStepRecord(runtime, { name, definition: null })
  const output = createStepOutput(record, runtime.masker, runtime.debug)
  runtime.record.steps.push(record)
  Object.assign(record, { status: "in_progress", startedAt: runtime.clock.now() })
  let conclusion: "success" | "failure" = "success"
  try {
    await work(output)
  } catch (error) {
    for (const line of (error instanceof Error ? error.message : String(error)).split("\n"))
      output.annotate("error", line)
    conclusion = "failure"
    runtime.failed = true
  }
  Object.assign(record, { status: "completed", conclusion, outcome: conclusion, completedAt: runtime.clock.now() })
  return conclusion === "success"
}

function createTask(runtime: JobRuntime, scope: StepScope, definition: StepDefinition): StepTask {
  const label = labelOf(runtime, definition)
  const record = createStepRecord(runtime, { name: label, definition })
  return {
    definition,
    stage: "main",
    condition: definition.condition,
    label,
    scope,
    record,
    output: createStepOutput(record, runtime.masker, runtime.debug),
    started: null,
    state: new Map(),
    parent: null,
  }
}

function labelOf(runtime: JobRuntime, definition: StepDefinition): string {
  const fallback = `Run ${definition.uses ?? definition.run?.trim().split(/[\r\n]/, 1)[0] ?? ""}`
  if (definition.name === null) return fallback
  try {
    return toText(
      evaluateTemplate(definition.name, { contexts: { ...runtime.contexts, steps: {}, env: runtime.env, job: {} } }),
    )
  } catch {
    return definition.name
  }
}

function skipAll(tasks: readonly StepTask[]): Record<string, string> {
  for (const { record } of tasks)
    if (record) Object.assign(record, { status: "completed", conclusion: "skipped", outcome: "skipped" })
  return {}
}

type OutputRequest = { readonly request: JobRequest; readonly scope: StepScope; readonly output: StepOutput }

function readOutputs(runtime: JobRuntime, { request, scope, output }: OutputRequest): Record<string, string> {
  const contexts = {
    ...runtime.contexts,
    steps: scope.steps,
    env: runtime.env,
    job: { ...runtime.jobContext, status: jobStatus(runtime) },
  }
  const outputs: Record<string, string> = {}
  for (const [name, value] of evaluateTexts(request.job.raw["outputs"], { contexts })) {
    if (value === "") continue
    if (runtime.masker.mask(value) !== value) {
      output.annotate("warning", `Skip output '${name}' since it may contain secret.`)
      continue
    }
    output.line(`Set output '${name}'`)
    outputs[name] = value
  }
  return outputs
}
