import { bestEffort } from "../best-effort.ts"
import type { Session } from "../session.ts"

/** Links the ticket to the Datadog issue, and to the Done ticket that it follows. Both may be repeated. */
export async function setLinks(session: Session, key: string, follows: string | null): Promise<void> {
  const { tracker, issue, config } = session
  const globalId = `datadog-issue=${issue.id}`
  await Promise.all([
    bestEffort(session, `${key} could not be linked to the Datadog issue`, () =>
      tracker.setRemoteLink(key, { globalId, url: issue.url, title: `Datadog issue ${issue.id}` }),
    ),
    follows === null
      ? null
      : bestEffort(session, `${key} could not be linked to ${follows}`, () =>
          tracker.linkIssues(config.jira.linkType, key, follows),
        ),
  ])
}
