import type { RunDetail, StepDetail } from "../run-detail.ts"

/** The step of a run with this name or id; throws with the run's errors and steps where there is none. */
export function findStep(run: RunDetail, name: string): StepDetail {
  const steps = run.jobs.flatMap(job => job.steps)
  const step = steps.find(candidate => candidate.name === name || candidate.id === name)
  if (step) return step
  throw new Error(
    `No step '${name}' among ${JSON.stringify(steps.map(({ name, log }) => ({ name, log })))}; errors: ${run.errors.join("; ")}`,
  )
}
