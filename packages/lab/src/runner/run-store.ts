import type { WorkflowEvent } from "../core/github-contract.ts"
import type { RunRecord } from "./records.ts"

/** The runs, oldest first, and the numbers that they get. */
export interface RunStore {
  readonly all: readonly RunRecord[]
  add(run: RunRecord): void
  get(id: number, repository?: string): RunRecord | null
  /** The id that the run of this very event object has or will have. */
  idFor(event: WorkflowEvent): number
  newId(): number
  /** run_number: counts the runs of one workflow. */
  nextNumber(repository: string, workflow: string): number
}

const FIRST_ID = 24_000_000_001

export function createRunStore(): RunStore {
  const runs = new Map<number, RunRecord>()
  const numbers = new Map<string, number>()
  const reserved = new WeakMap<WorkflowEvent, number>()
  let nextId = FIRST_ID
  const newId = (): number => nextId++

  return {
    newId,
    get all() {
      return [...runs.values()]
    },
    add: run => void runs.set(run.id, run),
    get(id, repository) {
      const run = runs.get(id)
      return run && (repository === undefined || run.repository.toLowerCase() === repository.toLowerCase()) ? run : null
    },
    idFor(event) {
      const id = reserved.get(event) ?? newId()
      reserved.set(event, id)
      return id
    },
    nextNumber(repository, workflow) {
      const key = `${repository}\n${workflow}`.toLowerCase()
      const number = (numbers.get(key) ?? 0) + 1
      numbers.set(key, number)
      return number
    },
  }
}
