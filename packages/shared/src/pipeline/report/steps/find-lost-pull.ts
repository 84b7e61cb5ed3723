import { BugError } from "../../../errors.ts"
import type { Brief } from "../../fix/brief.ts"
import { markedFix } from "../../publish/fix-marker.ts"
import type { Ending, Evidence } from "../decide/decide-outcome.ts"
import { publishedPull } from "../decide/published-pull.ts"
import type { ReportSession } from "../report-session.ts"

type Ended = { readonly brief: Brief; readonly evidence: Evidence; readonly ending: Ending }

/** The ending, with the pull request that a publish job opened before it broke off and could name it. */
export async function findLostPull(session: ReportSession, { brief, evidence, ending }: Ended): Promise<Ending> {
  if (ending.outcome !== "broken" || ending.pull !== null || publishedPull(evidence.jobs) === null) return ending
  const { host, log, warnings } = session
  try {
    const pull = await host.findPull(brief.branch, brief.base.branch)
    if (pull?.state !== "open" || markedFix(pull.body) !== brief.fixId) return ending
    const { number, headSha } = pull
    const why = `${ending.why} after it had opened the pull request, so nobody looked again whether AUTOFIX_ENABLED was still true`
    return { ...ending, why, pull: { number, headSha } }
  } catch (error) {
    if (error instanceof BugError || !(error instanceof Error)) throw error
    log.warn("the pull request of the branch could not be looked for", { cause: error.message })
    warnings.push(`Whether the publish job had opened a pull request could not be found out: ${error.message}`)
    return ending
  }
}
