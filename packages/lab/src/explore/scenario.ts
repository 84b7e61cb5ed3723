import type { Config } from "@auto-triage/shared/config/config"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { fingerprintLabel } from "@auto-triage/shared/text/fingerprint-label"
import { issueLabel } from "@auto-triage/shared/text/label"
import { anIssue, ISSUE_ID, NOW } from "@auto-triage/shared/pipeline/testing/an-issue"
import { formatRecord, type LedgerRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { addTicket, type ModelTicket } from "./model-jira.ts"
import type { World } from "./world.ts"

/** What stands in Jira and in the ledger before the runs start. */
export type Scenario = {
  readonly name: string
  prepare(world: World): void
  readonly jira?: Partial<Config["jira"]>
  /** Tickets that may be created in all: one more is a duplicate, even where somebody closed it again. */
  readonly creates: number
  /** Key of the ticket that must stand for the issue in the end, where it is not a new one. */
  readonly survivor?: string
  /**
   * True where only the search index knows the ticket. Such a ticket is found as well as the index shows it: nothing can
   * promise more of one that the ledger never saw.
   */
  readonly indexOnly?: boolean
}

export const START = NOW
export const LABEL = issueLabel(ISSUE_ID)
export const REF = `${DEFAULT_CONFIG.ledger.namespace}/${ISSUE_ID}`

const FINGERPRINT_LABEL = fingerprintLabel(anIssue().fingerprint)
const LONG_AGO = START - 86_400_000

export const SCENARIOS: readonly Scenario[] = [
  { name: "a new error", prepare() {}, creates: 1 },
  {
    name: "an error with an open ticket",
    prepare: world => record(world, old(world, [LABEL])),
    creates: 0,
    survivor: "PPL-1",
  },
  {
    name: "a ticket whose label was cleared",
    prepare(world) {
      const ticket = old(world, [LABEL])
      record(world, ticket)
      ticket.labels = []
      ticket.indexed.push({ from: LONG_AGO, labels: [] })
    },
    creates: 1,
  },
  {
    name: "a Done ticket that a new one follows",
    prepare: world => record(world, done(old(world, [LABEL]))),
    jira: { whenDone: "new-linked" },
    creates: 1,
  },
  {
    name: "a Done ticket that is reopened",
    prepare: world => record(world, done(old(world, [LABEL]))),
    jira: { whenDone: "reopen" },
    creates: 0,
    survivor: "PPL-1",
  },
  {
    name: "two open tickets that the ledger does not know",
    prepare(world) {
      old(world, [LABEL])
      old(world, [LABEL])
    },
    creates: 0,
    survivor: "PPL-1",
    indexOnly: true,
  },
  {
    name: "the same error under another Datadog issue",
    prepare: world => void old(world, [issueLabel("00000000-0000-4000-8000-000000000000"), FINGERPRINT_LABEL]),
    creates: 0,
    survivor: "PPL-1",
    indexOnly: true,
  },
]

function old(world: World, labels: readonly string[]): ModelTicket {
  return addTicket(world.jira, LONG_AGO, [...labels])
}

function done(ticket: ModelTicket): ModelTicket {
  ticket.category = "done"
  ticket.resolution = "Done"
  return ticket
}

function record(world: World, ticket: ModelTicket): void {
  const known: LedgerRecord = {
    schema: 1,
    issueId: ISSUE_ID,
    state: "ticketed",
    at: LONG_AGO,
    event: "created",
    holder: { repository: "o/r", runId: "1", attempt: 1, lock: null, url: "" },
    ticket: { key: ticket.key, id: ticket.id, project: "PPL", labelled: true },
    earlierTickets: [],
    comment: null,
    commentsSeen: 0,
    occurrences: {
      count: 1,
      users: 1,
      lowerBound: false,
      lastSeen: LONG_AGO,
      environments: ["production"],
      versions: ["1.4.0"],
    },
    facts: null,
    score: null,
    deliveries: ["before"],
  }
  world.ledger.staged.set("c0", { parent: null, text: formatRecord(known) })
  world.ledger.refs.set(REF, "c0")
}
