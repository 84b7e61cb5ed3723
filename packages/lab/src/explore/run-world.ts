import { UpstreamError } from "@auto-triage/shared/errors"
import { type LedgerRecord, parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import type { ModelTicket } from "./model-jira.ts"
import { LABEL, REF, type Scenario, START } from "./scenario.ts"
import { type Call, type Fault, type Option, Scheduler } from "./scheduler.ts"
import type { Variant } from "./variants.ts"
import { startRun, type World } from "./world.ts"

export type Experiment = {
  readonly scenario: Scenario
  readonly variant: Variant
  readonly runs: number
  readonly lagMs: number
  readonly stallMs: number
  readonly flickers: (key: string) => boolean
  readonly faultOf: (call: Call) => Fault | null
  /** Which of the options is next; null gives up on this history. */
  readonly choose: (options: readonly Option[]) => Option | null
  /** Time between the end of the runs and the dispatch that follows them, in milliseconds. */
  readonly restMs: number
  /** Whether that dispatch holds the lock of the first run. */
  readonly sameLock: boolean
}

export type History = {
  readonly violations: readonly string[]
  readonly trace: readonly string[]
  readonly finished: boolean
}

const MAX_STEPS = 2000

/** One history: the runs together, in the order that `choose` says, then one more dispatch alone, then the judgement. */
export async function runWorld(experiment: Experiment): Promise<History> {
  const world = createWorld(experiment)
  for (let run = 0; run < experiment.runs; run++) startRun(world, { lock: `lock ${run}`, repository: "o/r" })
  if (!(await drive(world, experiment.choose))) return { violations: [], trace: world.scheduler.trace, finished: false }
  world.scheduler.now += experiment.restMs
  world.scheduler.trace.push("the same dispatch again")
  startRun(world, { lock: experiment.sameLock ? "lock 0" : "another lock", repository: "o/r" })
  const inOrder = (options: readonly Option[]): Option | null => options[0] ?? null
  const ended = await drive(world, inOrder)
  const violations = ended ? judge(world) : ["a run does not end"]
  return { violations, trace: world.scheduler.trace, finished: true }
}

function createWorld(experiment: Experiment): World {
  const { scenario, variant, lagMs, flickers, stallMs, faultOf } = experiment
  const scheduler = new Scheduler({ stallMs, faultOf, lost: lostError }, START)
  const jira = { tickets: [], lagMs, flickers, nextId: 1 }
  const world: World = { scenario, variant, scheduler, jira, ledger: { staged: new Map(), refs: new Map() }, runs: [] }
  scenario.prepare(world)
  return world
}

/** Takes options until none is left. False where the chooser gave up, or the steps do not end. */
async function drive(world: World, choose: Experiment["choose"]): Promise<boolean> {
  const { scheduler } = world
  for (let step = 0; step < MAX_STEPS; step++) {
    // All that the last step set in motion has run once the event loop turns.
    await new Promise(resolve => setImmediate(resolve))
    const options = scheduler.options()
    if (options.length === 0) return true
    // A call that touches nothing shared may go first without loss of generality: it can be swapped with all others.
    const option = options.find(isPrivate) ?? choose(options)
    if (option === null) return false
    scheduler.take(option)
  }
  return false
}

function isPrivate(option: Option): boolean {
  return option.kind === "call" && option.call.accesses.length === 0
}

function lostError(call: Call): UpstreamError {
  const reads = /^(reads|searches|lists) /.test(call.name)
  return new UpstreamError(`no answer to: ${call.name}`, {
    service: "jira",
    request: call.name,
    status: null,
    ambiguous: !reads,
    retryable: true,
  })
}

function judge(world: World): string[] {
  const open = world.jira.tickets.filter(ticket => ticket.category !== "done" && ticket.labels.includes(LABEL))
  const record = parseRecord(world.ledger.staged.get(world.ledger.refs.get(REF) ?? "")?.text ?? "")
  return [...judgeTickets(world, open), ...judgeLedger(record, open), ...judgeRuns(world, record)]
}

function judgeTickets({ jira, scenario }: World, open: readonly ModelTicket[]): string[] {
  const created = jira.tickets.filter(ticket => ticket.created >= START)
  const survives = scenario.survivor === undefined || open[0]?.key === scenario.survivor
  return [
    ...(open.length === 1 ? [] : [`${open.length} open tickets carry the label`]),
    ...(created.length <= scenario.creates ? [] : [`${created.length} tickets were created`]),
    ...(survives ? [] : [`${scenario.survivor} is not the ticket that stays`]),
  ]
}

function judgeLedger(record: LedgerRecord | null, open: readonly ModelTicket[]): string[] {
  const named = record?.state === "ticketed" ? record.ticket?.key : undefined
  return named !== undefined && named === open[0]?.key ? [] : ["the ledger does not name the ticket"]
}

function judgeRuns({ runs, scheduler }: World, record: LedgerRecord | null): string[] {
  const alive = runs.filter(run => !scheduler.dead.has(run.index))
  const stuck = alive.filter(run => run.end === null).map(run => `run ${run.index} does not end`)
  const lost = alive
    .filter(run => run.end?.kind === "done" && record?.deliveries.includes(run.delivery) !== true)
    .map(run => `the alert of run ${run.index} is lost`)
  const last = runs.at(-1)?.end?.kind === "done" ? [] : ["the dispatch that follows fails"]
  return [...stuck, ...lost, ...last]
}
