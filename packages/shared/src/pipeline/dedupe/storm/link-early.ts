import type { Storm } from "../../storm/storm-record.ts"
import { bestEffort } from "../best-effort.ts"
import { readKnown } from "../record/read-known.ts"
import type { Session } from "../session.ts"

const MOST_LINKED = 25

/**
 * Links the tickets of a storm's first issues to the umbrella, by the runs whose joining is the first, third and tenth:
 * a ticket may still be on its way when the storm begins, and the same link twice is one.
 */
export async function linkEarly(session: Session, storm: Storm, key: string): Promise<void> {
  if (![1, 3, 10].includes(storm.joined)) return
  const { ledger, config, tracker } = session
  for (const { issueId } of storm.early.slice(0, MOST_LINKED)) {
    await bestEffort(session, "A ticket from before the storm could not be linked to its umbrella", async () => {
      const { record } = readKnown(await ledger.read(`${config.ledger.namespace}/${issueId}`))
      const own = record?.storm === undefined && record?.state === "ticketed" ? record.ticket : null
      if (own !== null) await tracker.linkIssues(config.jira.linkType, own.key, key)
    })
  }
}
