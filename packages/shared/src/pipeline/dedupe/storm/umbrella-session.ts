import type { Storm } from "../../storm/storm-record.ts"
import { stormLabel, umbrellaRef } from "../../storm/storm-ref.ts"
import { umbrellaText } from "../../storm/umbrella-text.ts"
import type { Session } from "../session.ts"

/**
 * The session under which a storm's umbrella is made: the same steps as for a ticket, with the storm in the place of the
 * issue. Ref, label, project and type are the storm's, so whichever run goes on finds what another began.
 */
export function umbrellaSession(session: Session, storm: Storm, service: string): Session {
  const { config, issue, holder, clock } = session
  const label = stormLabel(storm.id)
  const url = `https://app.${config.site}/error-tracking?query=${encodeURIComponent(`service:${JSON.stringify(service)}`)}`
  return {
    ...session,
    ref: umbrellaRef(config, storm.id),
    // Labels that the search would take for an issue's are none of it.
    issueLabel: label,
    fingerprintLabel: label,
    issue: { ...issue, id: storm.id, url, jiraKey: null, occurrences: 0 },
    route: { ...session.route, project: storm.project, issueType: storm.issueType },
    link: { globalId: `datadog-storm=${storm.id}`, url, title: "Errors of the service in Datadog" },
    texts: {
      ...session.texts,
      ticket: () => umbrellaText(storm, service, { runUrl: holder.url, now: clock.now(), site: config.site }),
    },
  }
}
