import type { Clock } from "@auto-triage/shared/ports/clock"

/** What a call reads or changes, by name of the object; two calls may be swapped unless they meet on one that one of them changes. */
export type Access = { readonly object: string; readonly write: boolean }

export type Call = {
  readonly run: number
  /** Counts the calls of its run from 0. */
  readonly index: number
  readonly name: string
  readonly accesses: readonly Access[]
  readonly startedAt: number
}

/** What befalls one call. "kill" ends the process that made it; "lose" only loses the request or the answer. */
export type Fault = "kill-before" | "kill-after" | "lose-request" | "lose-answer"

/** One thing that may happen next: a call arrives at its service, or time passes until the next sleeper wakes. */
export type Option = { readonly kind: "call"; readonly call: Call } | { readonly kind: "time" }

export type SchedulerOptions = {
  /** How long a call may be on its way, in milliseconds, while time passes for the others. */
  readonly stallMs: number
  readonly faultOf: (call: Call) => Fault | null
  /** The error for a call whose request or answer is lost. */
  readonly lost: (call: Call) => Error
}

type Pending = { readonly call: Call; settle(fault: Fault | null): void }
type Sleeper = { readonly run: number; readonly wakeAt: number; wake(): void }

/** Holds every call of every run back until it is chosen, and owns the only clock. */
export class Scheduler {
  now: number
  readonly trace: string[] = []
  readonly dead = new Set<number>()
  readonly #options: SchedulerOptions
  readonly #counts = new Map<number, number>()
  #pending: Pending[] = []
  #sleepers: Sleeper[] = []

  constructor(options: SchedulerOptions, now: number) {
    this.#options = options
    this.now = now
  }

  clockOf(run: number): Clock {
    return {
      now: () => this.now,
      sleep: ms => new Promise(wake => void this.#sleepers.push({ run, wakeAt: this.now + Math.max(0, ms), wake })),
    }
  }

  /** A call that waits for its turn. `apply` does what the service does, at the moment when the call is chosen. */
  call<Result>(
    run: number,
    { name, accesses }: { readonly name: string; readonly accesses: readonly Access[] },
    apply: () => Result,
  ): Promise<Result> {
    const index = this.#counts.get(run) ?? 0
    this.#counts.set(run, index + 1)
    const call: Call = { run, index, name, accesses, startedAt: this.now }
    return new Promise((resolve, reject) => {
      const settle = (fault: Fault | null): void => {
        const applied = fault === "kill-before" || fault === "lose-request" ? null : attempt(apply)
        if (fault === "kill-before" || fault === "kill-after") return
        if (fault !== null) reject(this.#options.lost(call))
        else if (applied !== null && "error" in applied) reject(applied.error)
        else if (applied !== null) resolve(applied.value)
      }
      this.#pending.push({ call, settle })
    })
  }

  /** Calls of one run arrive in the order in which it sent them; those of different runs in any. */
  options(): Option[] {
    const heads: Option[] = []
    for (const { call } of this.#pending)
      if (!heads.some(head => head.kind === "call" && head.call.run === call.run)) heads.push({ kind: "call", call })
    const wakeAt = this.#nextWake()
    if (wakeAt !== null && this.#pending.every(({ call }) => wakeAt - call.startedAt <= this.#options.stallMs))
      heads.push({ kind: "time" })
    return heads
  }

  take(option: Option): void {
    if (option.kind === "time") this.#passTime()
    else this.#arrive(option.call)
  }

  #arrive(call: Call): void {
    const pending = this.#pending.find(candidate => candidate.call === call)
    if (pending === undefined) throw new Error("an option was taken that is not there")
    const fault = this.#options.faultOf(call)
    this.#pending = this.#pending.filter(candidate => candidate !== pending)
    this.trace.push(`${seconds(this.now)} run ${call.run} ${call.name}${fault === null ? "" : ` [${fault}]`}`)
    if (fault === "kill-before" || fault === "kill-after") this.#kill(call.run)
    pending.settle(fault)
  }

  /** A dead process sends nothing more; what it had sent beside the deadly call is taken as never arrived. */
  #kill(run: number): void {
    this.dead.add(run)
    this.#pending = this.#pending.filter(({ call }) => call.run !== run)
    this.#sleepers = this.#sleepers.filter(sleeper => sleeper.run !== run)
  }

  #nextWake(): number | null {
    return this.#sleepers.length === 0 ? null : Math.min(...this.#sleepers.map(sleeper => sleeper.wakeAt))
  }

  #passTime(): void {
    this.now = Math.max(this.now, this.#nextWake() ?? this.now)
    this.trace.push(`${seconds(this.now)} time passes`)
    const awake = this.#sleepers.filter(sleeper => sleeper.wakeAt <= this.now)
    this.#sleepers = this.#sleepers.filter(sleeper => sleeper.wakeAt > this.now)
    for (const sleeper of awake) sleeper.wake()
  }
}

function attempt<Result>(apply: () => Result): { readonly value: Result } | { readonly error: unknown } {
  try {
    return { value: apply() }
  } catch (error) {
    return { error }
  }
}

function seconds(now: number): string {
  return `${((now % 3_600_000) / 1000).toFixed(0).padStart(4)}s`
}
