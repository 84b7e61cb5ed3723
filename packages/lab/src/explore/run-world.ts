import { UpstreamError } from "@auto-triage/shared/errors"
import { parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
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
  const { jira, ledger, scenario, runs, scheduler } = world
  const violations: string[] = []
  const open = jira.tickets.filter(ticket => ticket.category !== "done" && ticket.labels.includes(LABEL))
  const [only] = open
  if (open.length !== 1) violations.push(`${open.length} open tickets carry the label`)
  const created = jira.tickets.filter(ticket => ticket.created >= START)
  if (created.length > scenario.creates) violations.push(`${created.length} tickets were created`)
  if (scenario.survivor !== undefined && only?.key !== scenario.survivor)
    violations.push(`${scenario.survivor} is not the ticket that stays`)

  const record = parseRecord(ledger.staged.get(ledger.refs.get(REF) ?? "")?.text ?? "")
  if (record?.state !== "ticketed" || record.ticket?.key !== only?.key)
    violations.push("the ledger does not name the ticket")
  for (const run of runs) {
    if (scheduler.dead.has(run.index)) continue
    if (run.end === null) violations.push(`run ${run.index} does not end`)
    else if (run.end.kind === "done" && record?.deliveries.includes(run.delivery) !== true)
      violations.push(`the alert of run ${run.index} is lost`)
  }
  if (runs.at(-1)?.end?.kind !== "done") violations.push("the dispatch that follows fails")
  return violations
}
