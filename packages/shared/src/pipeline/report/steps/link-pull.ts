import { ConfigError, UpstreamError } from "../../../errors.ts"
import { isAmbiguous } from "../../dedupe/is-ambiguous.ts"
import type { ReportSession } from "../report-session.ts"
import type { PullState } from "../report-state.ts"

/** Links the ticket to the pull request. Its id is the pull request's, so that the link is there once however often it is set. */
export async function linkPull(session: ReportSession, key: string, pull: PullState): Promise<void> {
  const { repository } = session.context
  const link = {
    globalId: `github-pull=${repository}#${pull.number}`.slice(0, 255),
    url: pull.url,
    title: `Pull request ${pull.number} (automatic fix)`,
    relationship: "fixed by",
    application: { type: "com.github", name: "GitHub" },
  }
  const set = (): Promise<void> => session.tracker.setRemoteLink(key, link)
  try {
    await set().catch((error: unknown) => {
      if (!isAmbiguous(error)) throw error
      return set()
    })
    session.written.push(`${key}: linked to pull request ${pull.number}`)
  } catch (error) {
    if (error instanceof ConfigError)
      session.warnings.push(`${key} could not be linked to the pull request: ${error.message}`)
    else if (error instanceof UpstreamError) session.failures.push(error)
    else throw error
  }
}
