import { bestEffort } from "../best-effort.ts"
import type { Session } from "../session.ts"

/** Links the ticket to the Datadog issue, and to the Done ticket that it follows. Both may be repeated. */
export async function setLinks(session: Session, key: string, follows: string | null): Promise<void> {
  const { tracker, link, config } = session
  await Promise.all([
    bestEffort(session, `${key} could not be linked to the Datadog issue`, () => tracker.setRemoteLink(key, link)),
    follows === null
      ? null
      : bestEffort(session, `${key} could not be linked to ${follows}`, () =>
          tracker.linkIssues(config.jira.linkType, key, follows),
        ),
  ])
}
