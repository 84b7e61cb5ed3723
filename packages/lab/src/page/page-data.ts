import { type LedgerRecord, parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import type { JournalEntry } from "../core/journal.ts"
import type { JiraSnapshot } from "../jira/snapshot.ts"
import type { RunDetail } from "../runner/run-detail.ts"
import type { World } from "../world/world.ts"

export type PageData = {
  readonly repository: string
  readonly at: number
  readonly pending: readonly string[]
  readonly problems: readonly string[]
  /** Newest first. */
  readonly runs: readonly RunDetail[]
  readonly tickets: JiraSnapshot["issues"]
  readonly journal: readonly JournalEntry[]
  readonly ledger: readonly {
    readonly ref: string
    readonly repository: string
    readonly records: readonly LedgerRecord[]
  }[]
}

const SHOWN_RUNS = 30
const SHOWN_CALLS = 400

/** What the page shows, taken at one moment. */
export async function pageData(world: World): Promise<PageData> {
  const ledgers = await Promise.all(
    [world.repository, world.caller].map(async repository =>
      (await world.github.ledger(repository, "refs/auto-triage/issues")).map(({ ref, records }) => ({
        ref,
        repository,
        records: records.flatMap(record => parseRecord(record.message) ?? []),
      })),
    ),
  )
  return {
    repository: world.repository,
    at: world.clock.now(),
    pending: world.pending(),
    problems: world.problems,
    runs: world.runner.runs().toReversed().slice(0, SHOWN_RUNS),
    tickets: world.jira.snapshot().issues.toReversed(),
    journal: world.journal.entries().slice(-SHOWN_CALLS),
    ledger: ledgers.flat(),
  }
}
