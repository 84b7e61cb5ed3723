import type { PipelineJob } from "../../ports/pipeline-runs.ts"

/** Whether a job is the one that triages; a calling workflow puts the name of its own job in front. */
export function isTriage({ name }: Pick<PipelineJob, "name">): boolean {
  return name === "triage" || name.endsWith("/ triage")
}
