import { changeFixLedger } from "../../fix/fix-ledger/change-fix-ledger.ts"
import { type FixRunEnd, settle } from "../../fix/fix-ledger/settle.ts"
import type { ReportSession } from "../report-session.ts"

/** Writes into the ledger how a try stands. False where the ledger does not hold it, which is a warning. */
export async function settleRun(session: ReportSession, fixId: string, end: FixRunEnd): Promise<boolean> {
  const settled = await changeFixLedger(session.store, record => {
    const next = settle(record, fixId, end)
    return next === null ? null : { record: next, result: next !== record }
  })
  if (settled === true) session.written.push(`fix ledger: ${end.outcome ?? "the comment"} of try ${fixId}`)
  if (settled === null)
    session.warnings.push(`The fix ledger does not hold the try ${fixId}, so no budget counts what it cost`)
  return settled !== null
}
