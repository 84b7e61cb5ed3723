import { BugError } from "../../../errors.ts"
import { judgeChecks, type Standing } from "../decide/judge-checks.ts"
import type { ReportSession } from "../report-session.ts"

/** How CI stands on a commit. What cannot be read is unknown, which is not the end of the report. */
export async function readStanding(
  { host, context, warnings, log }: ReportSession,
  headSha: string,
  base: string,
): Promise<Standing> {
  const { checks, ciTrust } = context.config.autofix
  try {
    const [runs, heldSuites, required] = await Promise.all([
      host.checkRuns(headSha),
      host.heldSuites(headSha),
      checks.length > 0 ? checks : host.requiredChecks(base),
    ])
    return judgeChecks({ runs, heldSuites, required, ciTrust })
  } catch (error) {
    if (error instanceof BugError || !(error instanceof Error)) throw error
    log.warn("the checks of the pull request could not be read", { cause: error.message })
    warnings.push(`The checks of the pull request could not be read, so how CI stands is unknown: ${error.message}`)
    return { outcome: "opened", why: "the draft pull request is open; its checks could not be read", checks: [] }
  }
}
