import { failed } from "../failed.ts"
import { passed } from "../passed.ts"
import type { SmokeSession, StageEnd } from "../smoke-session.ts"
import { findSeeded } from "../find-seeded.ts"
import { waitFor } from "../wait-for.ts"

/** Waits until Error Tracking has made an issue of the error. */
export async function awaitIssue(session: SmokeSession): Promise<StageEnd> {
  const { task } = session
  const issue = await waitFor(session, task.waits.issue, () => findSeeded(session))
  const explorer = `https://app.${task.config.site}/logs?query=${encodeURIComponent(`smoke:${task.token}`)}`
  if (issue === null)
    return failed(
      "the log intake took the error, and no issue came of it",
      explorer,
      {
        id: "error-tracking-for-logs",
        guess: true,
        why: "Error Tracking makes no issues of logs, or excludes this one",
        fix: "in Datadog, switch on Error Tracking > Settings > Logs, and look at its rules and at the exclusion filters of the log indexes",
      },
      {
        id: "other-site",
        guess: true,
        why: "the API key and the application key belong to different organisations or sites",
        fix: "look for the log with the link above; where it is not there, correct DATADOG_SITE, DATADOG_API_KEY and DATADOG_APP_KEY",
      },
    )
  session.issueId = issue.id
  return passed(`Error Tracking has the issue ${issue.id}`, issueUrl(task.config.site, issue.id))
}

function issueUrl(site: string, id: string): string {
  return `https://app.${site}/error-tracking/issue/${id}`
}
