import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { createConcurrencyGroups } from "./concurrency.ts"
import type { Engine } from "./engine.ts"
import { createJobSlots } from "./job-slots.ts"
import type { RunRecord } from "./records.ts"
import type { RunDetail } from "./run-detail.ts"
import { RunDesk } from "./run-desk.ts"
import { createRunStore } from "./run-store.ts"
import type { RunnerOptions } from "./runner-options.ts"
import { artifactsOf } from "./artifacts-of.ts"
import { snapshotRun } from "./snapshot-run.ts"
import { createArtifactStore } from "./stand-ins/toolkit/artifact-store.ts"
import { createActionStore } from "./steps/action-store.ts"
import { viewRun } from "./view-run.ts"

export type { RunDetail } from "./run-detail.ts"
export type { RunnerOptions } from "./runner-options.ts"

/** GitHub Actions: starts workflows on the host's events and runs them on this machine. */
export interface Runner {
  /** Oldest first. */
  runs(): readonly RunDetail[]
  run(id: string): RunDetail | null
  cancel(id: string): void
  /** Events that are being looked at, and runs that have not ended. */
  pendingWork(): number
  /** Ends everything; no process outlives it. */
  close(): Promise<void>
}

const TOOL_CACHE = join(import.meta.dirname, "../../../../.tools/tool-cache")
const FIRST_JOB = 68_000_000_001
const DEFAULT_DELAYS = { interrupt: 7500, terminate: 2500, stream: 1000, minute: 60_000, cancelled: 300_000 }

export function createRunner(options: RunnerOptions): Runner {
  const engine = createEngine(options)
  const store = createRunStore()
  const desk = new RunDesk(engine, store)
  options.host.subscribe(event => desk.take(event))
  options.host.serveRuns({
    list: repository => store.all.filter(run => store.get(run.id, repository) !== null).map(viewRun),
    get: (repository, id) => ifFound(store.get(id, repository), viewRun),
    cancel: (repository, id) => desk.cancel(store.get(id, repository)),
    rerun: (repository, id) => desk.rerun(store.get(id, repository)),
    rerunFailed: (repository, id) => desk.rerunFailed(store.get(id, repository)),
    approve: (repository, id) => desk.approve(store.get(id, repository)),
    artifacts: (repository, id) =>
      store.get(id, repository) === null ? [] : createArtifactStore(artifactsOf(engine), String(id)).list(),
    concurrencyGroups: repository => engine.groups.list(repository),
    nextRunId: event => (event.workflow === undefined ? null : store.idFor(event)),
  })
  return {
    runs: () => store.all.map(snapshotRun),
    run: id => ifFound(store.get(Number(id)), snapshotRun),
    cancel: id => void desk.cancel(store.get(Number(id))),
    pendingWork: () => desk.pendingWork,
    close: () => desk.close(),
  }
}

function ifFound<T>(run: RunRecord | null, read: (run: RunRecord) => T): T | null {
  return run === null ? null : read(run)
}

function createEngine(options: RunnerOptions): Engine {
  const { host, standIns, workDirectory } = options
  mkdirSync(workDirectory, { recursive: true })
  let jobs = FIRST_JOB
  return {
    clock: options.clock,
    host,
    openDoors: request => options.openDoors(request),
    workDirectory,
    toolCache: options.toolCache ?? TOOL_CACHE,
    nextJobNumber: () => jobs++,
    nodePath: options.nodePath ?? process.execPath,
    logCapacity: options.logCapacity ?? 1024 * 1024,
    delays: { ...DEFAULT_DELAYS, ...options.delays },
    slots: createJobSlots(options.parallelJobs ?? 4),
    groups: createConcurrencyGroups(),
    actions: createActionStore({ host, standIns, directory: join(workDirectory, "actions") }),
    processes: new Set(),
  }
}
