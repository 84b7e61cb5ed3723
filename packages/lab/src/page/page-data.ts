import type { FixRun } from "@auto-triage/shared/pipeline/fix/fix-ledger"
import { parseFixLedger } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-text"
import { type LedgerRecord, parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import type { JournalEntry } from "../core/journal.ts"
import type { JiraSnapshot } from "../jira/snapshot.ts"
import type { RunDetail } from "../runner/run-detail.ts"
import { type DashboardData, dashboardData } from "./dashboard-data.ts"
import { type PullData, pullData } from "./pull-data.ts"
import type { World } from "../world/world.ts"

export type PageData = {
  readonly repository: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly pending: readonly string[]
  readonly problems: readonly string[]
  readonly datadog: DashboardData
  readonly runs: Newest<RunDetail>
  readonly pulls: Newest<PullData>
  readonly tickets: Newest<JiraSnapshot["issues"][number]>
  readonly journal: Newest<JournalEntry>
  readonly fixes: Newest<FixRun>
  readonly ledger: Newest<LedgerHistory>
}

/** The newest of many, newest first. */
export type Newest<T> = { readonly shown: readonly T[]; readonly total: number }

export type LedgerHistory = {
  readonly ref: string
  readonly repository: string
  readonly records: readonly LedgerRecord[]
}

// More than this makes a page that nobody reads and no browser likes.
const SHOWN = { runs: 20, pulls: 10, fixes: 30, tickets: 30, journal: 200, ledger: 30 }

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
    datadog: dashboardData(world),
    runs: newest(world.runner.runs(), SHOWN.runs),
    pulls: newest(pullData(world), SHOWN.pulls),
    tickets: newest(world.jira.snapshot().issues, SHOWN.tickets),
    journal: newest(world.journal.entries(), SHOWN.journal),
    fixes: newest(await fixRuns(world), SHOWN.fixes),
    ledger: newest(
      ledgers.flat().toSorted((a, b) => lastChange(a) - lastChange(b)),
      SHOWN.ledger,
    ),
  }
}

/** Every try that the fix ledgers know, oldest first. */
async function fixRuns(world: World): Promise<readonly FixRun[]> {
  const ledgers = await Promise.all(
    [world.repository, world.caller].map(repository => world.github.ledger(repository, "refs/auto-triage")),
  )
  return ledgers
    .flat()
    .filter(({ ref }) => ref === "refs/auto-triage/fixes")
    .flatMap(({ records }) => parseFixLedger(records.at(-1)?.message ?? "")?.runs ?? [])
    .toSorted((a, b) => a.reservedAt - b.reservedAt)
}

function newest<T>(all: readonly T[], count: number): Newest<T> {
  return { shown: all.slice(-count).toReversed(), total: all.length }
}

function lastChange({ records }: LedgerHistory): number {
  return records.at(-1)?.at ?? 0
}
