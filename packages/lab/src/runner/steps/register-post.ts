import { createStepRecord } from "./create-step-record.ts"
import type { JobRuntime } from "./job-runtime.ts"
import { createStepOutput } from "./step-output.ts"
import type { StartedAction, StepTask } from "./step-task.ts"

/** Puts the post part of an action, where it has one, on the job's list. Post parts run last registered first. */
export function registerPost(runtime: JobRuntime, task: StepTask, started: StartedAction): void {
  const { runs } = started.action.definition
  if (runs.kind !== "node" || runs.post === null) return
  const known = runtime.posts.findIndex(post => post.state === task.state)
  const post = known < 0 ? null : runtime.posts[known]
  if (post) {
    // Registered by the pre part; the main part knows the inputs better.
    runtime.posts[known] = { ...post, started }
    return
  }
  const label = `Post ${task.label}`
  const record = createStepRecord(runtime, { name: label, definition: task.definition })
  runtime.posts.push({
    ...task,
    stage: "post",
    condition: runs.postIf,
    label,
    record,
    output: createStepOutput(record, runtime.masker, runtime.debug),
    started,
    parent: null,
  })
}
