import type { RollbackChange, RollbackRecord } from "@auto-triage/shared/pipeline/rollback/rollback-change"
import type { RollbackPlan, RollbackProof, RollbackStep } from "@auto-triage/shared/pipeline/rollback/rollback-step"
import { makePlan } from "./make-plan.ts"
import { type KeptRecord, readRecords, recordName, writeRecord } from "./record-store.ts"
import type { RollbackCommand } from "./rollback-command.ts"
import type { RollbackPorts } from "./rollback-ports.ts"

export type StepEnd = Pick<RollbackStep, "words" | "request"> & {
  readonly state: "planned" | "done" | "failed"
  readonly why: string | null
}

export type RollbackResult = {
  readonly what: RollbackCommand["what"]
  readonly back: boolean
  readonly applied: boolean
  readonly notes: readonly string[]
  readonly steps: readonly StepEnd[]
  readonly afterwards: readonly string[]
  readonly byHand: readonly string[]
  readonly proofs: readonly RollbackProof[]
  /** File with what was changed, for the way back; null where nothing was. */
  readonly record: string | null
  /** As the usage says. */
  readonly status: 0 | 1 | 3
}

/**
 * Plans, and where it is told to, writes and proves.
 *
 * @throws ConfigError or UpstreamError before anything is written; afterwards what fails is part of the result
 */
export async function runRollback(
  command: RollbackCommand,
  ports: RollbackPorts,
  progress: (words: string) => void,
): Promise<RollbackResult> {
  const standing = readRecords(command.records).filter(({ record }) => isStanding(record, command, ports))
  const plan = await makePlan(command, ports, { standing, progress })
  const { notes, afterwards, byHand } = plan
  const base = { what: command.what, back: command.back, notes, afterwards, byHand }
  if (!command.apply) {
    const steps = plan.steps.map(({ words, request }): StepEnd => ({ words, request, state: "planned", why: null }))
    return { ...base, applied: false, steps, proofs: [], record: null, status: 0 }
  }
  const startedAt = ports.clock.now()
  const keep = command.back ? () => {} : keeper(command, ports, startedAt)
  const steps = await runSteps(plan, keep, progress)
  const proofs = await proveAll(plan, startedAt)
  const failed = steps.some(step => step.state === "failed") || proofs.some(proof => proof.state === "refuted")
  if (command.back && !failed) for (const one of standing) writeRecord(command.records, undone(one, ports.clock.now()))
  const changed = !command.back && steps.some(step => step.state === "done")
  const record = changed ? recordName(startedAt) : null
  const status = failed ? 1 : proofs.some(proof => proof.state === "unknown") ? 3 : 0
  return { ...base, applied: true, steps, proofs, record, status }
}

function isStanding(record: RollbackRecord, command: RollbackCommand, { repository }: RollbackPorts): boolean {
  const samePlace = record.environment === null || record.environment === command.environment
  return record.undoneAt === null && record.what === command.what && record.repository === repository && samePlace
}

function undone({ file, record }: KeptRecord, at: number): KeptRecord {
  return { file, record: { ...record, undoneAt: at } }
}

/** Writes the record anew with each change, so that a kill loses none but the one under way. */
function keeper(command: RollbackCommand, { repository }: RollbackPorts, at: number): (change: RollbackChange) => void {
  const changes: RollbackChange[] = []
  const { what, environment } = command
  const record = {
    schema: 1 as const,
    what,
    repository,
    environment: what === "fixes" ? null : environment,
    at,
    undoneAt: null,
  }
  return change => {
    changes.push(change)
    writeRecord(command.records, { file: recordName(at), record: { ...record, changes } })
  }
}

/** A step that fails keeps no other from being tried. */
async function runSteps(
  { steps }: RollbackPlan,
  keep: (change: RollbackChange) => void,
  progress: (words: string) => void,
): Promise<readonly StepEnd[]> {
  const ends: StepEnd[] = []
  for (const step of steps) {
    const { words, request } = step
    try {
      const change = await step.run()
      if (change !== null) keep(change)
      ends.push({ words, request, state: "done", why: null })
      progress(`done: ${words}`)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      ends.push({ words, request, state: "failed", why })
      progress(`not done: ${words}: ${why}`)
    }
  }
  return ends
}

async function proveAll(plan: RollbackPlan, startedAt: number): Promise<readonly RollbackProof[]> {
  try {
    return await plan.prove(startedAt)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [{ state: "unknown", words: `it could not be looked at: ${why}` }]
  }
}
