import { issueLabel } from "../../../text/label.ts"
import { failed } from "../failed.ts"
import { passed } from "../passed.ts"
import { readRecord } from "../read-record.ts"
import type { OwnCause, SmokeSession, StageEnd } from "../smoke-session.ts"
import { ticketFaults } from "../ticket-faults.ts"

/** Holds the one ticket against what configuration and rubric say of this error. */
export async function checkTicket(session: SmokeSession): Promise<StageEnd> {
  const { task, ports } = session
  if (session.ticketFault !== null) return session.ticketFault
  session.record = await readRecord(session)
  const record = session.record?.value
  if (record === undefined || record.ticket === null)
    return failed("the triage succeeded, and the ledger knows no ticket", null, {
      id: "no-ticket",
      guess: true,
      why: "the triage ended before it made a ticket: Datadog did not know the issue, or the alert named none",
      fix: "read the summary of the triage's run, and compare the keys and sites of Datadog with those of the smoke test",
    })
  session.ticketKey = record.ticket.key
  const ticket = await ports.tickets.ticket(record.ticket.key)
  if (ticket === null)
    return failed(`Jira does not show the ticket ${record.ticket.key}`, null, {
      id: "ticket-hidden",
      guess: true,
      why: "the account may not see the ticket, or JIRA_BASE_URL leads to another Jira than the triage's",
      fix: "grant the account Browse projects, and look at the security level of new tickets",
    })
  const faults = ticketFaults(task, record, ticket)
  if (faults.length > 0)
    return failed(`${ticket.key} is not as configured: ${faults.join("; ")}`, ticket.url, {
      id: "ticket-fields",
      guess: true,
      why: "a field is not on the create screen, or the configuration was changed after the triage",
      fix: "read the warnings in the summary of the triage's run; put the field on the create screen of the issue type",
    })
  const lost = await lostParts(session)
  if (lost.length > 0) return failed(`${ticket.key} is not whole: ${lost.join("; ")}`, ticket.url, ...lost.map(toLost))
  const others = await ports.tickets.withLabel(ticket.project, issueLabel(record.issueId))
  if (others.length > 1)
    return failed(`the error has ${others.length} tickets: ${others.join(", ")}`, ticket.url, {
      id: "two-tickets",
      guess: true,
      why: "two runs did not see each other's claims: the ledger is not shared, or the concurrency group is not the shipped one",
      fix: "compare error-triage.yml with the released one, and see that only one repository triages this service",
    })
  return passed(`${ticket.key}, score ${record.score?.total ?? "?"}, ${ticket.priority ?? "no priority"}`, ticket.url)
}

/** What the triage warned of and went on without, however much the ticket looks like what was wanted. */
async function lostParts({ ports, triageId }: SmokeSession): Promise<readonly string[]> {
  const warned = triageId === null ? [] : await ports.runs.warnings(triageId)
  return warned.filter(message => /\bwas left out\b|\bcould not be linked\b/.test(message))
}

function toLost(why: string): OwnCause {
  return {
    id: "ticket-part",
    why,
    fix: "put the field on the create screen of the issue type, or grant what is refused",
  }
}
