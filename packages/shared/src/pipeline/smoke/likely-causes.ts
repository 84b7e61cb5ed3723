import type { SmokeStage } from "../doctor/smoke-stage.ts"
import type { SmokePorts } from "./smoke-ports.ts"
import type { OwnCause } from "./smoke-session.ts"

/** Why a stage may have failed, and what tells this cause from the others. */
export type LikelyCause = {
  /** A check of the doctor, or what the test itself saw. */
  readonly check: string
  /** Step of the runbook; null for what the test itself saw. */
  readonly step: string | null
  readonly why: string
  readonly fix: string | null
}

/**
 * In order: what the doctor finds wrong that breaks this stage, the nearest first; what the stage itself saw; what may be
 * wrong; what a person has to look at.
 */
export async function likelyCauses(
  { checks, diagnose }: Pick<SmokePorts, "checks" | "diagnose">,
  stage: SmokeStage,
  own: readonly OwnCause[],
): Promise<readonly LikelyCause[]> {
  const near = checks
    .filter(check => check.breaks.includes(stage))
    .toSorted((a, b) => a.breaks.indexOf(stage) - b.breaks.indexOf(stage))
  const found = await diagnose(near)
  const inState = (state: string): readonly LikelyCause[] =>
    found.flatMap(({ check, state: is, subject, seen, fix }) =>
      is === state
        ? [{ check: check.id, step: check.step, why: subject === undefined ? seen : `${subject}: ${seen}`, fix }]
        : [],
    )
  const seen = own.map(({ id, why, fix }) => ({ check: id, step: null, why, fix }))
  return [...inState("fail"), ...seen, ...inState("warn"), ...inState("unknown")]
}
