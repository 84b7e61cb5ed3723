import { ConfigError } from "../../errors.ts"
import type { Config } from "../../config/config.ts"
import type { FixHost, FixPull } from "../../ports/fix-host.ts"
import type { Log } from "../../ports/log.ts"
import type { SpendSource } from "../../ports/spend-source.ts"
import type { Issue } from "../enrich.ts"
import { fixBranch } from "../fix/fix-branch.ts"
import type { FixLedgerRecord, FixRun } from "../fix/fix-ledger.ts"
import { changeFixLedger, type FixLedgerStore, readFixLedger } from "../fix/fix-ledger/change-fix-ledger.ts"
import { ownRun, reserve } from "../fix/fix-ledger/reserve.ts"
import { utcDay, utcMonth } from "../fix/fix-ledger/utc-window.ts"
import { placeOf } from "../fix/place-of.ts"
import type { Hold } from "../gate.ts"
import { decideRoom } from "./decide-room.ts"
import { isRecent } from "./find-rejection.ts"
import type { DatadogSpend, GateFacts } from "./gate-facts.ts"
import { type RoomLeft, roomLeft } from "./room-left.ts"

export type ReservePorts = {
  readonly store: FixLedgerStore
  readonly host: Pick<FixHost, "branchHead" | "listPulls" | "findPull">
  /** Null where the configuration does not ask Datadog. */
  readonly spend: SpendSource | null
  readonly log: Log
}

export type ReserveRequest = {
  /** Run id and attempt, e.g. "1234.1". */
  readonly fixId: string
  readonly issue: Issue
  readonly ticketKey: string
  readonly config: Config
  readonly runUrl: string
}

/** Branches that are looked up one by one, the newest tries first. */
const MAX_LOOKED_UP = 10

/** What was reserved, or why not; `room` is what is taken, this reservation included. */
export type ReserveEnd =
  | { readonly kind: "reserved"; readonly run: FixRun; readonly baseSha: string; readonly room: RoomLeft }
  | { readonly kind: "held"; readonly hold: Hold; readonly room: RoomLeft }

/**
 * Asks the rules that need the ledger, the code host and Datadog, and reserves the money of one run where none holds. The
 * rules are asked on the very record that the reservation follows, so gates that run at once cannot pass a cap together.
 *
 * @throws ConfigError where the base branch does not exist or the ledger cannot be read; UpstreamError
 */
export async function reserveFix(request: ReserveRequest, ports: ReservePorts): Promise<ReserveEnd> {
  const { base } = request.config.autofix
  const [baseSha, pulls, datadog] = await Promise.all([
    ports.host.branchHead(base),
    knownPulls(request, ports),
    askDatadog(ports),
  ])
  if (baseSha === null)
    throw new ConfigError(
      `The branch "${base}" does not exist, and fixes go to it: create it, or name another in autofix.base of .github/auto-triage.yml`,
    )
  return changeFixLedger(ports.store, record => {
    const facts = factsOf(request, { record, pulls, datadog, now: ports.store.clock.now() })
    const decided = decide(request, facts, baseSha)
    return { record: decided.record, result: decided.end }
  })
}

/**
 * The listing shows what moved last. In a busy repository, the pull requests that matter most may be further back: the one
 * from this error's own branch, and those that the ledger knows of this error and this place.
 */
async function knownPulls(request: ReserveRequest, { host, store }: ReservePorts): Promise<readonly FixPull[]> {
  const { autofix } = request.config
  const [listed, { record }] = await Promise.all([host.listPulls(autofix.branchPrefix), readFixLedger(store)])
  const place = placeOf(request.issue)
  const tried = record.runs.filter(
    run => run.pullRequest !== null && (run.issueId === request.issue.id || run.place === place),
  )
  const branches = new Set([branchOf(request), ...tried.slice(-MAX_LOOKED_UP).map(run => run.branch)])
  const missing = [...branches].filter(branch => !listed.some(pull => pull.branch === branch))
  const found = await Promise.all(missing.map(branch => host.findPull(branch, null)))
  return [...listed, ...found.filter(pull => pull !== null)]
}

async function askDatadog({ spend, store, log }: ReservePorts): Promise<DatadogSpend> {
  if (spend === null) return { kind: "not-asked" }
  const now = store.clock.now()
  try {
    const [dayUsd, monthUsd] = await Promise.all([
      spend.spentUsd(utcDay(now).from, now),
      spend.spentUsd(utcMonth(now).from, now),
    ])
    return { kind: "known", dayUsd, monthUsd }
  } catch (error) {
    log.warn("Datadog could not be asked what was spent", { why: error instanceof Error ? error.message : "" })
    return { kind: "unknown" }
  }
}

type Known = Pick<GateFacts, "record" | "pulls" | "datadog" | "now">

function factsOf({ fixId, issue, config }: ReserveRequest, known: Known): GateFacts {
  return { ...known, fixId, issueId: issue.id, place: placeOf(issue), autofix: config.autofix }
}

type Decided = { readonly record: FixLedgerRecord; readonly end: ReserveEnd }

/** A reservation that this attempt made before is its own; one that is settled says that this attempt had its try. */
function decide(request: ReserveRequest, facts: GateFacts, baseSha: string): Decided {
  const { record } = facts
  const own = ownRun(record, { id: facts.fixId, issueId: facts.issueId })
  const reserved = (run: FixRun, after: FixLedgerRecord): Decided => ({
    record: after,
    end: { kind: "reserved", run, baseSha, room: roomLeft({ ...facts, record: after }) },
  })
  if (own !== null && own.settledAt === null) return reserved(own, record)
  const hold = own === null ? decideRoom(facts) : HAD_ITS_TRY
  if (hold !== null) return { record, end: { kind: "held", hold, room: roomLeft(facts) } }
  const { now, autofix, pulls } = facts
  const remembered = new Set(
    pulls.filter(pull => pull.state === "open" || isRecent(pull, facts)).map(pull => pull.number),
  )
  const made = reserve(record, newRun(request, facts), { now, rejectionDays: autofix.rejectionDays, remembered })
  return reserved(made.run, made.record)
}

const HAD_ITS_TRY: Hold = {
  kind: "hold",
  reason: "already-running",
  why: "this attempt of this run has already tried to fix the error: start the run again for another try",
}

function newRun(request: ReserveRequest, { fixId, issueId, place, now, autofix }: GateFacts): FixRun {
  return {
    id: fixId,
    issueId,
    ticketKey: request.ticketKey,
    service: request.issue.service,
    place,
    branch: branchOf(request),
    runUrl: request.runUrl,
    reservedAt: now,
    settledAt: null,
    limitUsd: autofix.maxUsd,
    spentUsd: null,
    telemetry: "unknown",
    outcome: null,
    pullRequest: null,
    commentId: null,
  }
}

function branchOf({ config, ticketKey, issue }: ReserveRequest): string {
  return fixBranch(config.autofix.branchPrefix, ticketKey, issue.id)
}
