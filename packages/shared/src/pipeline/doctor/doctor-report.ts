import type { Diagnosis } from "./run-doctor.ts"
import type { State } from "./verdict.ts"

/** One line of the table. */
export type DoctorFinding = {
  /** Id of the check. */
  readonly check: string
  readonly state: State
  /** Of the setup runbook, e.g. "1a". */
  readonly step: string
  readonly title: string
  /** Null where the check looks at one thing only. */
  readonly subject: string | null
  readonly seen: string
  readonly why: string
  /** The command or page that mends it; for "unknown" the question to a person; null where nothing is to do. */
  readonly fix: string | null
  /** Steps of the smoke test that fail where this does. */
  readonly breaks: readonly string[]
}

/** What `--json` prints. A later version may add fields. */
export type DoctorReport = {
  readonly version: 1
  /** owner/name. */
  readonly repository: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly counts: Readonly<Record<State, number>>
  readonly findings: readonly DoctorFinding[]
}

/** All that was found as one value, which can be written as JSON and joined with others. `now` is epoch milliseconds. */
export function doctorReport(
  diagnoses: readonly Diagnosis[],
  about: { readonly repository: string; readonly now: number },
): DoctorReport {
  const findings = diagnoses.map(({ check, state, subject, seen, fix }) => ({
    check: check.id,
    state,
    step: check.step,
    title: check.title,
    subject: subject ?? null,
    seen,
    why: check.why,
    fix,
    breaks: check.breaks,
  }))
  return {
    version: 1,
    repository: about.repository,
    at: new Date(about.now).toISOString(),
    counts: countStates(findings),
    findings,
  }
}

export function countStates(findings: readonly Pick<DoctorFinding, "state">[]): Readonly<Record<State, number>> {
  const counts = { pass: 0, warn: 0, fail: 0, unknown: 0 }
  for (const { state } of findings) counts[state]++
  return counts
}
