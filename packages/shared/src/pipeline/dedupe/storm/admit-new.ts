import { bestEffort } from "../best-effort.ts"
import { decideStorm } from "../../storm/decide-storm.ts"
import type { Storm } from "../../storm/storm-record.ts"
import type { Session } from "../session.ts"
import { changeStorms } from "./change-storms.ts"
import { newcomerOf } from "./newcomer-of.ts"

/**
 * Registers a new issue, and says which storm it belongs to; null: it gets a ticket of its own. Where the ledger does not
 * say, it does too: a ticket too many is mended more easily than an error without one.
 */
export async function admitNew(session: Session): Promise<Storm | null> {
  const rule = session.config.storm
  const { service } = session.issue
  if (rule === null || service === null) return null
  const { project, issueType } = session.route
  return bestEffort(
    session,
    "Whether this error belongs to a storm could not be told; it gets a ticket of its own",
    () =>
      changeStorms(session, service, before => {
        const question = { newcomer: newcomerOf(session), rule, place: { project, issueType } }
        const { storm, record } = decideStorm(before, question)
        return { record, result: storm }
      }),
  )
}
