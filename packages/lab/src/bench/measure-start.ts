import { spawn } from "node:child_process"
import { subscribe } from "node:diagnostics_channel"
import type { PipelineEnd } from "../process/run-pipeline.ts"
import type { ActionEndState } from "../process/spawn-action.ts"

export type StartTimes = {
  /** Milliseconds of each bare Node. */
  readonly bare: number[]
  readonly actions: Readonly<Record<"triage" | "dedupe" | "autofix-gate", ActionTimes>>
}

type ActionTimes = { readonly first: number[]; readonly end: number[]; readonly peakKiB: number[] }

/**
 * Measures `rounds` cold starts of every action, after one round that only warms the disk. Bare Node and the dry runs take
 * turns, so that whatever else the machine does hits all of them.
 */
export async function measureStart(
  rounds: number,
  dryRun: (name: string) => Promise<PipelineEnd>,
): Promise<StartTimes> {
  const arrivals = noteArrivals()
  const times: StartTimes = { bare: [], actions: { triage: none(), dedupe: none(), "autofix-gate": none() } }
  for (let round = 0; round <= rounds; round++) {
    const bare = await bareNode()
    const { triage, dedupe, gate } = await dryRun(`start-${round}`)
    if (round === 0) continue
    times.bare.push(bare)
    note(times.actions.triage, triage, arrivals)
    note(times.actions.dedupe, dedupe, arrivals)
    note(times.actions["autofix-gate"], gate, arrivals)
  }
  return times
}

function none(): ActionTimes {
  return { first: [], end: [], peakKiB: [] }
}

function note(into: ActionTimes, ended: ActionEndState | null, arrivals: readonly number[]): void {
  if (ended === null || ended.code !== 0)
    throw new Error(`The dry run did not end well: ${ended?.stdout ?? "not reached"}`)
  const first = arrivals.find(at => at >= ended.startedAt && at <= ended.startedAt + ended.ms)
  if (first !== undefined) into.first.push(first - ended.startedAt)
  into.end.push(ended.ms)
  into.peakKiB.push(ended.peakKiB)
}

/** When each request reached an emulator. The journal's whole milliseconds are too coarse for this. */
function noteArrivals(): readonly number[] {
  const arrivals: number[] = []
  subscribe("http.server.request.start", () => arrivals.push(performance.timeOrigin + performance.now()))
  return arrivals
}

/** Started and waited for just as an action is. */
function bareNode(): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, ["-e", "0"], { stdio: ["ignore", "pipe", "pipe"] })
    child.on("error", reject)
    child.on("close", () => resolve(performance.now() - started))
  })
}
