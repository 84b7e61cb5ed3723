import type { RollbackRecord } from "@auto-triage/shared/pipeline/rollback/rollback-change"
import type { RollbackPlan, RollbackProof, RollbackStep } from "@auto-triage/shared/pipeline/rollback/rollback-step"
import { createKeeper, type Keeper } from "./keeper.ts"
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
  // A stop must not fail on what another one left.
  const records = command.back ? readRecords(command.records) : []
  const standing = records.filter(({ record }) => isStanding(record, command, ports))
  const plan = await makePlan(command, ports, { standing, progress })
  const { notes, afterwards, byHand } = plan
  const base = { what: command.what, back: command.back, notes, afterwards, byHand }
  if (!command.apply) {
    const steps = plan.steps.map(({ words, request }): StepEnd => ({ words, request, state: "planned", why: null }))
    return { ...base, applied: false, steps, proofs: [], record: null, status: 0 }
  }
  const startedAt = ports.clock.now()
  const keeper = createKeeper(command, ports, startedAt)
  const steps = await runSteps(plan, keeper, progress)
  const proofs = await proveAll(plan)
  const failed = steps.some(step => step.state === "failed") || proofs.some(proof => proof.state === "refuted")
  if (command.back && !failed)
    for (const one of standing) writeRecord(command.records, afterBack(one, plan, ports.clock.now()))
  const record = keeper.isKept() ? recordName(startedAt) : null
  const status = failed ? 1 : proofs.some(proof => proof.state === "unknown") ? 3 : 0
  return { ...base, applied: true, steps, proofs, record, status }
}

function isStanding(record: RollbackRecord, command: RollbackCommand, { repository }: RollbackPorts): boolean {
  const samePlace = record.environment === null || record.environment === command.environment
  return record.undoneAt === null && record.what === command.what && record.repository === repository && samePlace
}

/** What is left to do goes on to stand, and nothing else does. */
function afterBack({ file, record }: KeptRecord, plan: RollbackPlan, at: number): KeptRecord {
  const left = record.changes.filter(({ change }) => plan.remains?.(change) === true)
  return { file, record: left.length === 0 ? { ...record, undoneAt: at } : { ...record, changes: left } }
}

/** A step that fails keeps no other from being tried. */
async function runSteps(
  { steps }: RollbackPlan,
  keeper: Keeper,
  progress: (words: string) => void,
): Promise<readonly StepEnd[]> {
  const ends: StepEnd[] = []
  for (const step of steps) {
    const { words, request, change } = step
    try {
      if (change === null) await step.run()
      else await keeper.around(change, () => step.run())
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

async function proveAll(plan: RollbackPlan): Promise<readonly RollbackProof[]> {
  try {
    return await plan.prove()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [{ state: "unknown", words: `it could not be looked at: ${why}` }]
  }
}
