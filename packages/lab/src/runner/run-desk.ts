import type { WorkflowEvent } from "../core/github-contract.ts"
import { createCancellation, type Cancellation } from "./cancellation.ts"
import { chainLength } from "./events/chain-length.ts"
import { createRun } from "./create-run.ts"
import type { Engine } from "./engine.ts"
import { findWorkflows } from "./events/find-workflows.ts"
import { mayStart } from "./events/may-start.ts"
import { executeRun } from "./execute-run.ts"
import { keptJobs } from "./kept-jobs.ts"
import { createWorkflowLibrary, type WorkflowLibrary } from "./parser/workflow-library.ts"
import type { RunRecord } from "./records.ts"
import type { RunStore } from "./run-store.ts"
import { viewRun } from "./view-run.ts"

// Of a chain A, B, C, … in which each follows the one before by workflow_run, GitHub starts no more than three after A.
const MAX_CHAIN = 3

/** Takes events in, starts, cancels and repeats runs, and knows what has not ended. */
export class RunDesk {
  readonly #engine: Engine
  readonly #store: RunStore
  readonly #library: WorkflowLibrary
  readonly #live = new Map<number, Cancellation>()
  readonly #work = new Set<Promise<void>>()
  #intake: Promise<void> = Promise.resolve()
  #closed = false

  constructor(engine: Engine, store: RunStore) {
    this.#engine = engine
    this.#store = store
    this.#library = createWorkflowLibrary(engine.host)
  }

  get pendingWork(): number {
    return this.#work.size
  }

  /** One event after another: the order in which runs ask for a concurrency group is that of their events. */
  take(event: WorkflowEvent): void {
    const taken = this.#intake.then(() => this.#startRuns(event))
    this.#intake = taken.catch(() => undefined)
    this.#track(`workflows for ${event.name} in ${event.repository}`, taken)
  }

  cancel(run: RunRecord | null): boolean {
    const cancellation = run && this.#live.get(run.id)
    cancellation?.cancel("The run was canceled by a person")
    return Boolean(cancellation)
  }

  rerun(run: RunRecord | null): boolean {
    if (run === null || !this.#mayRepeat(run)) return false
    this.#repeat(run, { attempt: run.attempt + 1, kept: new Map() })
    return true
  }

  rerunFailed(run: RunRecord | null): boolean {
    if (run === null || !this.#mayRepeat(run) || run.conclusion === "success") return false
    this.#repeat(run, { attempt: run.attempt + 1, kept: keptJobs(run) })
    return true
  }

  /** Lets a run start that waits for it: that is its first attempt, not another one. */
  approve(run: RunRecord | null): boolean {
    if (run?.conclusion !== "action_required" || this.#closed) return false
    this.#repeat(run, { attempt: run.attempt, kept: new Map() })
    return true
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const cancellation of this.#live.values()) cancellation.cancel("The runner was shut down")
    while (this.#work.size > 0) {
      // Again after each wait: a job may have come as far as its processes only now.
      for (const processes of this.#engine.processes) processes.killAll()
      await Promise.race([...this.#work, new Promise(resolve => setTimeout(resolve, 20))])
    }
  }

  #mayRepeat(run: RunRecord): boolean {
    return run.status === "completed" && run.conclusion !== "action_required" && !this.#closed
  }

  #repeat(run: RunRecord, how: Pick<RunRecord, "attempt" | "kept">): void {
    Object.assign(run, {
      ...how,
      status: "queued",
      conclusion: null,
      startedAt: null,
      completedAt: null,
      concurrencyGroup: null,
      jobs: [],
      outputs: {},
      errors: [...run.startErrors],
      updatedAt: this.#engine.clock.now(),
    })
    run.outcomes.clear()
    this.#start(run)
  }

  async #startRuns(event: WorkflowEvent): Promise<void> {
    const permission = mayStart(event)
    const chain = chainLength(event, this.#store)
    if (this.#closed || permission === "no" || chain > MAX_CHAIN) return
    const { host, clock } = this.#engine
    const loader = { host, library: this.#library }
    const files = await findWorkflows(host, this.#library, event)
    for (const [index, file] of files.entries()) {
      const id = index === 0 ? this.#store.idFor(event) : this.#store.newId()
      const number = this.#store.nextNumber(event.repository, file.path)
      const run = await createRun(loader, { id, number, event, file, chain, now: clock.now() })
      this.#store.add(run)
      if (permission !== "yes") Object.assign(run, { status: "completed", conclusion: "action_required" })
      await host.announceRun(run.repository, viewRun(run), "requested")
      if (permission === "yes") this.#start(run)
      else await host.announceRun(run.repository, viewRun(run), "completed")
    }
  }

  #start(run: RunRecord): void {
    if (this.#closed) return
    const cancellation = createCancellation()
    this.#live.set(run.id, cancellation)
    const ended = executeRun(this.#engine, run, cancellation).finally(() => this.#live.delete(run.id))
    this.#track(`run ${run.id} of ${run.workflow} in ${run.repository}`, ended)
  }

  /** Keeps the lab from being idle until the work is done; the clock collects what goes wrong. */
  #track(what: string, task: Promise<void>): void {
    const done = task.finally(() => this.#work.delete(task))
    this.#work.add(task)
    done.catch(() => undefined)
    this.#engine.clock.later(0, what, () => done)
  }
}
