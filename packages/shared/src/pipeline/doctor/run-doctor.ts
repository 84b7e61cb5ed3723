import type { AnyCheck } from "./check.ts"
import type { DoctorSources } from "./doctor-sources.ts"
import type { Verdict } from "./verdict.ts"

/** A verdict with the check that said it. */
export type Diagnosis = Verdict & { readonly check: Omit<AnyCheck, "verdicts"> }

const AT_ONCE = 6

/** What each check says, in the order of the checks. Nothing is written anywhere. */
export async function runDoctor(checks: readonly AnyCheck[], sources: DoctorSources): Promise<readonly Diagnosis[]> {
  const diagnoses: (readonly Diagnosis[])[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let at = next++; at < checks.length; at = next++) {
      const check = checks[at]
      if (check === undefined) return
      const { verdicts, ...about } = check
      diagnoses[at] = (await verdicts(sources)).map(verdict => ({ ...verdict, check: about }))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return diagnoses.flat()
}
