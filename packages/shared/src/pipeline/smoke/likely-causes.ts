import type { Diagnosis } from "../doctor/run-doctor.ts"
import type { SmokeStage } from "../doctor/smoke-stage.ts"
import { isElsewhere } from "./is-elsewhere.ts"
import type { OwnCause, SmokeSession } from "./smoke-session.ts"

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
 * In order: what the doctor finds wrong that breaks this stage; what the stage itself saw; what the doctor warns of; what
 * the stage guesses; what is wrong in other services and environments; what a person has to look at. The doctor's checks
 * keep their order, in which that what others follow from comes first.
 */
export async function likelyCauses(
  { task, ports }: Pick<SmokeSession, "task" | "ports">,
  stage: SmokeStage,
  own: readonly OwnCause[],
): Promise<readonly LikelyCause[]> {
  const found = await ports.diagnose(ports.checks.filter(check => check.breaks.includes(stage)))
  const here = found.filter(one => !isElsewhere(one.subject ?? "", task))
  const elsewhere = found.filter(one => !here.includes(one))
  const guessed = (guess: boolean): readonly LikelyCause[] =>
    own
      .filter(cause => (cause.guess ?? false) === guess)
      .map(({ id, why, fix }) => ({ check: id, step: null, why, fix }))
  return [
    ...inState(here, "fail"),
    ...guessed(false),
    ...inState(here, "warn"),
    ...guessed(true),
    ...inState(elsewhere, "fail"),
    ...inState(elsewhere, "warn"),
    ...inState(found, "unknown"),
  ]
}

function inState(found: readonly Diagnosis[], state: Diagnosis["state"]): readonly LikelyCause[] {
  return found.flatMap(({ check, state: is, subject, seen, fix }) =>
    is === state
      ? [{ check: check.id, step: check.step, why: subject === undefined ? seen : `${subject}: ${seen}`, fix }]
      : [],
  )
}
