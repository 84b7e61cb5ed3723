import { ConfigError, UpstreamError } from "../../errors.ts"
import { SMOKE_STAGES, type SmokeStage } from "../doctor/smoke-stage.ts"
import { type LikelyCause, likelyCauses } from "./likely-causes.ts"
import type { SmokePorts } from "./smoke-ports.ts"
import { openSession, type SmokeSession, type StageEnd } from "./smoke-session.ts"
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
    const end: StageEnd = broken === null || stage === "clean-up" ? await perform(session, stage) : skippedAfter(broken)
    const { causes = [], ...rest } = end
    if (end.state === "failed") broken ??= stage
    stages.push({
      ...rest,
      stage,
      ms: ports.clock.now() - startedAt,
      causes: end.state === "failed" ? await likelyCauses(ports, stage, causes) : [],
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

function skippedAfter(stage: SmokeStage): StageEnd {
  return { state: "skipped", seen: `not tried, because ${stage} failed`, evidence: null }
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
