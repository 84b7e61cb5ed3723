import { bestEffort } from "../best-effort.ts"
import type { Session } from "../session.ts"
import { changeStorm } from "./change-storm.ts"
import { readStorms } from "./change-storms.ts"
import { isLifted } from "./is-lifted.ts"

/**
 * Where the error is one of the first of a storm, looks whether a person has lifted that, and tells the ledger: the gate,
 * which goes by the ledger, then lets its fix start.
 */
export async function noticeLift(session: Session): Promise<void> {
  const { service, id: issueId } = session.issue
  if (session.config.storm === null || service === null || session.dryRun) return
  await bestEffort(session, "Whether a storm was lifted could not be told; its fixes wait on", async () => {
    const { record } = await readStorms(session, service)
    const mine = record.storms.filter(({ lifted, early }) => !lifted && early.some(one => one.issueId === issueId))
    for (const { id, key } of mine) {
      if (key === null || !isLifted(await session.tracker.getIssue(key), { id, labelled: true })) continue
      await changeStorm(session, { service, id }, now => (now.lifted ? now : { ...now, lifted: true }))
    }
  })
}
