import { evaluateTemplate } from "../expressions/evaluate-template.ts"
import { toText } from "../expressions/to-text.ts"
import type { JobDefinition } from "../parser/workflow-file.ts"
import type { JobRecord } from "../records.ts"
import { jobScope, type MatrixCell } from "./job-scope.ts"
import type { WorkflowInstance } from "./workflow-instance.ts"

/** Adds a job to the run's list, with the name that GitHub would show. */
export function createJobRecord(instance: WorkflowInstance, job: JobDefinition, cell: MatrixCell | null): JobRecord {
  const { run, prefix } = instance
  const values = cell ? Object.values(cell.matrix) : []
  const index = cell ? Number(cell.strategy["job-index"]) : 0
  const record: JobRecord = {
    id: `${prefix.id}${job.id}${index === 0 ? "" : ` (${index})`}`,
    number: instance.engine.nextJobNumber(),
    name: prefix.name + nameOf(instance, job, { cell, values }),
    status: "queued",
    conclusion: null,
    startedAt: null,
    completedAt: null,
    outputs: {},
    permissions: {},
    environment: null,
    steps: [],
  }
  run.jobs.push(record)
  return record
}

function nameOf(
  instance: WorkflowInstance,
  job: JobDefinition,
  { cell, values }: { readonly cell: MatrixCell | null; readonly values: readonly unknown[] },
): string {
  const given = job.raw["name"]
  if (given === undefined) return values.length === 0 ? job.id : `${job.id} (${values.map(toText).join(", ")})`
  try {
    return toText(evaluateTemplate(given, jobScope(instance, new Map(), cell ?? { matrix: {}, strategy: {} })))
  } catch {
    return toText(given)
  }
}
