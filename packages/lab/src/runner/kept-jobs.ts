import type { WorkflowTree } from "./parser/workflow-tree.ts"
import type { KeptJob, RunRecord } from "./records.ts"

/**
 * The jobs that a repetition of the failed ones leaves as they are: all but those that failed or were cancelled, and
 * whatever needs one of those. A called workflow that failed is looked into, job by job.
 */
export function keptJobs(run: RunRecord): ReadonlyMap<string, KeptJob> {
  const kept = new Map<string, KeptJob>()
  if (run.tree) collect(run, run.tree, { prefix: "", kept })
  return kept
}

type Collection = { readonly prefix: string; readonly kept: Map<string, KeptJob> }

function collect(run: RunRecord, tree: WorkflowTree, { prefix, kept }: Collection): void {
  const { jobs } = tree.file
  const isFailed = (id: string): boolean => {
    const result = run.outcomes.get(prefix + id)?.result
    return result !== "success" && result !== "skipped"
  }
  const again = new Set(jobs.map(job => job.id).filter(isFailed))
  const needsOne = (needs: readonly string[]): boolean => needs.some(id => again.has(id))
  for (let size = -1; size !== again.size;) {
    size = again.size
    for (const job of jobs) if (needsOne(job.needs)) again.add(job.id)
  }
  for (const job of jobs) {
    const key = prefix + job.id
    const called = tree.calls.get(job.id)
    const outcome = run.outcomes.get(key)
    if (!again.has(job.id) && outcome) kept.set(key, { outcome, records: recordsOf(run, key) })
    // What is called with other results than before starts from its beginning.
    else if (called && isFailed(job.id) && !needsOne(job.needs)) collect(run, called, { prefix: `${key}/`, kept })
  }
}

function recordsOf(run: RunRecord, key: string): KeptJob["records"] {
  return run.jobs.filter(({ id }) => id === key || id.startsWith(`${key}/`) || id.startsWith(`${key} (`))
}
