import {
  type EarlyRequest,
  earlyIssueRead,
  earlyLabelSearch,
  type EarlySite,
} from "@auto-triage/shared/adapters/jira/early-request"
import { parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import type { TriageResult } from "@auto-triage/shared/pipeline/triage-result"
import { fingerprintLabel } from "@auto-triage/shared/text/fingerprint-label"
import { issueLabel } from "@auto-triage/shared/text/label"

/**
 * What dedupe will ask Jira first. Jira's client takes about as long to load as Jira takes to answer, so the request goes
 * out before. Null where the record leaves that open.
 */
export function firstRequest({ issue, route, record }: TriageResult, site: EarlySite): EarlyRequest | null {
  if (issue === null || route === null) return null
  const known = record === null ? null : parseRecord(record.text)
  if (known?.state === "ticketed" && known.ticket !== null) return earlyIssueRead(site, known.ticket.key)
  const labels = [issueLabel(issue.id), fingerprintLabel(issue.fingerprint)]
  return record === null || known?.state === "released" ? earlyLabelSearch(site, route.project, labels) : null
}
