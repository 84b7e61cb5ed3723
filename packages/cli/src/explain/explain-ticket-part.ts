import type { Config } from "@auto-triage/shared/config/config"
import { type TicketFacts, writeTicket } from "@auto-triage/shared/pipeline/ticket"
import { fingerprintLabel } from "@auto-triage/shared/text/fingerprint-label"
import { issueLabel } from "@auto-triage/shared/text/label"
import type { ExplainedTicket } from "./explanation.ts"
import { NO_ID } from "./facts-from-files.ts"

const RUN_URL = "https://github.com/owner/repository/actions/runs/0"

/** The whole ticket, as far as it is known without Jira's create screen. */
export function explainTicketPart(facts: TicketFacts, config: Config): ExplainedTicket {
  const { issue, route } = facts
  const { reason: _, ...fields } = route
  const known = issue.id === NO_ID ? [] : [issueLabel(issue.id)]
  return {
    ...fields,
    labels: [...new Set([...route.labels, ...known, fingerprintLabel(issue.fingerprint)])],
    ...writeTicket(facts, { runUrl: RUN_URL, now: issue.lastSeen, site: config.site }),
  }
}
