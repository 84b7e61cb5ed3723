import { parseRecord } from "../../ledger-record.ts"
import type { FixRun } from "../../fix/fix-ledger.ts"
import type { ReportSession } from "../report-session.ts"

/**
 * The ticket that hears of a try: the one that it was made for, or, where somebody deleted that, the one that the error has
 * now. The former also where there is no other, so that its absence is told. @throws UpstreamError
 */
export async function currentTicket(
  { tracker, store, context, warnings }: ReportSession,
  { ticketKey, issueId }: Pick<FixRun, "ticketKey" | "issueId">,
): Promise<string> {
  if ((await tracker.getIssue(ticketKey)) !== null) return ticketKey
  const stored = await store.ledger.read(`${context.config.ledger.namespace}/${issueId}`)
  const key = stored === null ? undefined : parseRecord(stored.text)?.ticket?.key
  if (key === undefined || key === ticketKey) return ticketKey
  warnings.push(`The ticket ${ticketKey} is gone; its error has ${key} now, which is told instead`)
  return key
}
