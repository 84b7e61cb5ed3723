import { ConfigError, UpstreamError } from "../errors.ts"
import { type DoctorCredentials, type DoctorSurroundings, openInspections } from "../doctor/open-inspections.ts"
import type { AnyCheck } from "../pipeline/doctor/check.ts"
import { type Diagnosis, runDoctor } from "../pipeline/doctor/run-doctor.ts"
import type { DoctorSources } from "../pipeline/doctor/doctor-sources.ts"

/**
 * Asks the doctor by these credentials. Each question looks anew, because a memory of what was right before would mislead;
 * a check that cannot be asked is unknown, with the reason. Never rejects for what a vendor does.
 */
export function diagnoseWith(
  given: DoctorCredentials,
  surroundings: DoctorSurroundings,
): (checks: readonly AnyCheck[]) => Promise<readonly Diagnosis[]> {
  return async checks => {
    const sources = await openInspections(given, surroundings).catch(whyNot)
    if ("why" in sources) return checks.map(check => unknown(check, sources.why))
    const found = await Promise.all(checks.map(check => ask(check, sources)))
    return found.flat()
  }
}

async function ask(check: AnyCheck, sources: DoctorSources): Promise<readonly Diagnosis[]> {
  const found = await runDoctor([check], sources).catch(whyNot)
  return "why" in found ? [unknown(check, found.why)] : found
}

function whyNot(error: unknown): { readonly why: string } {
  if (error instanceof UpstreamError || error instanceof ConfigError) return { why: error.message }
  throw error
}

function unknown(check: AnyCheck, why: string): Diagnosis {
  return { state: "unknown", seen: why, fix: check.ask, check }
}
