import type { Storm } from "../../storm/storm-record.ts"
import type { Session } from "../session.ts"
import { changeStorms } from "./change-storms.ts"

/** Changes one storm of the service; null where it is known no more, or `change` leaves it as it is. */
export function changeStorm(
  session: Session,
  { service, id }: { readonly service: string; readonly id: string },
  change: (storm: Storm) => Storm,
): Promise<Storm | null> {
  return changeStorms(session, service, record => {
    const before = record.storms.find(storm => storm.id === id)
    const after = before === undefined ? undefined : change(before)
    if (after === undefined || after === before) return { record: null, result: null }
    const storms = record.storms.map(storm => (storm === before ? after : storm))
    return { record: { ...record, storms }, result: after }
  })
}
