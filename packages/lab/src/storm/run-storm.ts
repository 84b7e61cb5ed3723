import type { Config } from "@auto-triage/shared/config/config"
import type { OpenIssue } from "@auto-triage/shared/ports/alert-source"
import type { CallFault } from "./call-fault.ts"
import { chance } from "./chance.ts"
import { planDispatches } from "./dispatch-plan.ts"
import { type Judgement, judgeTickets } from "./judge-tickets.ts"
import { stormIssueId, stormService } from "./storm-issue.ts"
import { openStormRuns, type RunEnds, type StormRuns } from "./storm-runs.ts"
import { sweepOnce, type SweepSources } from "./storm-sweeps.ts"
import { openStormWorld, STORM_START, type StormWorld } from "./storm-world.ts"

export type StormRequest = {
  readonly dispatches: number
  readonly issues: number
  /** Share of requests that something befalls, 0 to 1. */
  readonly faults: number
  readonly seed: number
  /** The product's storm breaker; off where left out. */
  readonly breaker?: Config["storm"]
}

export type StormFigures = Judgement & {
  readonly ends: RunEnds
  readonly calls: Readonly<Record<string, number>>
  readonly hit: Readonly<Partial<Record<CallFault, number>>>
  readonly sweeps: Readonly<Sweeps>
  /** Hours of the clock that all of it took. */
  readonly hours: number
}

const SWEEP_EVERY_MS = 900_000
const WEATHER_EVERY_MS = 60_000
const LONGEST_LAG_MS = 30_000
const MOST_LAST_SWEEPS = 20

/**
 * Sends dispatches through the product while requests fail, mends with sweeps once they no longer do, and counts.
 * `meddle` happens between the last sweep and the count.
 */
export async function runStorm(
  request: StormRequest,
  meddle?: (world: StormWorld) => Promise<unknown>,
): Promise<StormFigures> {
  const world = await openStormWorld(request.seed, request.breaker)
  try {
    const scene = sceneOf(world, request)
    await storm(scene)
    void meddle?.(world)
    await world.clock.run()
    return await countStorm(scene)
  } finally {
    await world.close()
  }
}

type Sweeps = {
  before: number
  after: number
  /** Triages that they started. */
  started: number
  /** Dispatches that reached no run. */
  refused: number
}
type Scene = {
  readonly world: StormWorld
  readonly request: StormRequest
  readonly runs: StormRuns
  readonly sources: SweepSources
  readonly opened: Map<string, OpenIssue>
  readonly sweeps: Sweeps
}

async function storm(scene: Scene): Promise<void> {
  const { request, world } = scene
  const { clock, network, jira } = world
  network.rate = request.faults
  const end = scheduleDispatches(scene)
  scheduleWeather(scene, end)
  scheduleSweeps(scene, end)
  await clock.run()

  network.rate = 0
  jira.setIndex({ lagMs: 0, flicker: 0 })
  await sweepUntilSound(scene)
}

async function countStorm({ world, runs, sweeps, opened }: Scene): Promise<StormFigures> {
  const { clock, network } = world
  const judged = await judgeTickets(world, [...opened.keys()])
  return {
    ...judged,
    faults: [...judged.faults, ...runs.surprises],
    ends: runs.ends,
    calls: Object.fromEntries(network.calls),
    hit: Object.fromEntries(network.faults),
    sweeps,
    hours: (clock.now() - STORM_START) / 3_600_000,
  }
}

function sceneOf(world: StormWorld, request: StormRequest): Scene {
  const runs = openStormRuns(world, request.seed)
  const sweeps: Sweeps = { before: 0, after: 0, started: 0, refused: 0 }
  const opened = new Map<string, OpenIssue>()
  const numbers = new Map(Array.from({ length: request.issues }, (_, issue) => [stormIssueId(issue), issue]))
  const sources: SweepSources = {
    world,
    issues: () => [...opened.values()],
    isAtWork: issueId => runs.isAtWork(issueId),
    start(issueId) {
      const index = request.dispatches + sweeps.started++
      runs.enqueue({
        index,
        issue: numbers.get(issueId) ?? 0,
        at: 0,
        delivery: `event ${index}`,
        caller: "one",
        refused: false,
      })
    },
  }
  return { world, request, runs, sources, opened, sweeps }
}

/** Returns when the last of them is sent, in milliseconds after the start. */
function scheduleDispatches({ world, request, runs, opened, sweeps }: Scene): number {
  const plan = planDispatches(request.seed, request.dispatches, request.issues)
  for (const dispatch of plan)
    void world.clock.after(dispatch.at, () => {
      const id = stormIssueId(dispatch.issue)
      const openedAt = world.clock.now()
      if (!opened.has(id)) opened.set(id, { id, service: stormService(dispatch.issue), openedAt, count: 1 })
      if (dispatch.refused) sweeps.refused++
      else runs.enqueue(dispatch)
    })
  return plan.reduce((last, { at }) => Math.max(last, at), 0)
}

/** The search index is now more and now less late, and now and then hides what it has shown. */
function scheduleWeather({ world, request: { seed } }: Scene, end: number): void {
  for (let at = 0; at < end; at += WEATHER_EVERY_MS)
    void world.clock.after(at, () => {
      const lagMs = Math.round(chance(seed, "lag", at) * LONGEST_LAG_MS)
      world.jira.setIndex({ lagMs, flicker: chance(seed, "flicker", at) < 0.3 ? 1 : 0 })
    })
}

function scheduleSweeps({ world, request: { seed }, sources, sweeps }: Scene, end: number): void {
  for (let at = SWEEP_EVERY_MS; at < end; at += SWEEP_EVERY_MS)
    void world.clock.after(at, async () => {
      // Two at once now and then, as a schedule and a person start them.
      const several = chance(seed, "sweeps", at) < 0.3 ? 2 : 1
      const names = Array.from({ length: several }, (_, n) => `sweep ${at} ${n}`)
      sweeps.before += several
      await Promise.all(names.map(name => sweepOnce(name, sources)))
    })
}

async function sweepUntilSound({ world, sources, sweeps }: Scene): Promise<void> {
  for (let left = MOST_LAST_SWEEPS; left > 0; left--) {
    const before = sweeps.started
    void world.clock.after(SWEEP_EVERY_MS, () => sweepOnce(`last sweep ${left}`, sources))
    await world.clock.run()
    sweeps.after++
    if (sweeps.started === before) return
  }
}
