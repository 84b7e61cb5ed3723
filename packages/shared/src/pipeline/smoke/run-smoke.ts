import { ConfigError, UpstreamError } from "../../errors.ts"
import { SMOKE_STAGES, type SmokeStage } from "../doctor/smoke-stage.ts"
import { failed } from "./failed.ts"
import { type LikelyCause, likelyCauses } from "./likely-causes.ts"
import { skipped } from "./skipped.ts"
import type { SmokePorts } from "./smoke-ports.ts"
import { openSession, type OwnCause, type SmokeSession, type StageEnd } from "./smoke-session.ts"
import type { SmokeTask } from "./smoke-task.ts"
import { STAGES } from "./stages.ts"

export type StageResult = Omit<StageEnd, "causes"> & {
  readonly stage: SmokeStage
  readonly ms: number
  /** Most likely first; empty where the stage did not fail. */
  readonly causes: readonly LikelyCause[]
}

export type SmokeResult = {
  readonly task: Pick<SmokeTask, "environment" | "mode" | "token" | "repository"> & { readonly service: string }
  readonly passed: boolean
  readonly stages: readonly StageResult[]
  readonly issueId: string | null
  readonly ticketKey: string | null
}

/** Runs the stages in order; after one that failed, the rest is skipped but for the clean-up, which always comes. */
export async function runSmoke(task: SmokeTask, ports: SmokePorts): Promise<SmokeResult> {
  const session = openSession(task, ports)
  const stages: StageResult[] = []
  let broken: SmokeStage | null = null
  for (const stage of SMOKE_STAGES) {
    const startedAt = ports.clock.now()
    const { causes = [], ...end } = await endOf(session, stage, broken)
    if (end.state === "failed") broken ??= stage
    stages.push({
      ...end,
      stage,
      ms: ports.clock.now() - startedAt,
      causes: end.state === "failed" ? await causesOf(session, stage, causes) : [],
    })
  }
  const { issueId, ticketKey } = session
  const { environment, mode, token, repository, service } = task
  return {
    task: { environment, mode, token, repository, service: service.name },
    passed: broken === null,
    stages,
    issueId,
    ticketKey,
  }
}

async function endOf(session: SmokeSession, stage: SmokeStage, broken: SmokeStage | null): Promise<StageEnd> {
  const { task, ports } = session
  if (stage === "clean-up") {
    session.until = ports.clock.now() + task.waits.cleanUp
    return perform(session, stage)
  }
  if (broken !== null) return skipped(`not tried, because ${broken} failed`)
  const end = ports.cancelled.aborted ? null : await perform(session, stage)
  if (end === null || (end.state === "failed" && ports.cancelled.aborted))
    return failed("the run of the test was cancelled", null, cancelled())
  const late = end.state === "failed" && ports.clock.now() >= session.until
  return late ? { ...end, causes: [...(end.causes ?? []), timeUsedUp()] } : end
}

async function perform(session: SmokeSession, stage: SmokeStage): Promise<StageEnd> {
  try {
    return await STAGES[stage](session)
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error
    const id = error instanceof ConfigError ? "refused" : "no-answer"
    const fix = error instanceof ConfigError ? "change what the message names" : "run the test again once it answers"
    return { state: "failed", seen: error.message, evidence: null, causes: [{ id, why: error.message, fix }] }
  }
}

/** A cancelled run has no time to ask the doctor. */
async function causesOf(
  session: SmokeSession,
  stage: SmokeStage,
  own: readonly OwnCause[],
): Promise<readonly LikelyCause[]> {
  if (!session.ports.cancelled.aborted) return likelyCauses(session, stage, own)
  return own.map(({ id, why, fix }) => ({ check: id, step: null, why, fix }))
}

function cancelled(): OwnCause {
  return {
    id: "cancelled",
    why: "a person or the time limit of the job cancelled the run",
    fix: "run the test again; give the job more minutes than the input limit-minutes",
  }
}

function timeUsedUp(): OwnCause {
  return {
    id: "time-used-up",
    why: "the time for the whole test was used up before this step had its own",
    fix: "raise the input limit-minutes and with it the minutes of the job, or see which step before took so long",
  }
}
