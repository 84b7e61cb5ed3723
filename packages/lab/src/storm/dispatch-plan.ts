import { chance } from "./chance.ts"

export type PlannedDispatch = {
  readonly index: number
  /** Number of its error. */
  readonly issue: number
  /** Milliseconds after the start. */
  readonly at: number
  readonly delivery: string
  /** Two repositories share the ledger; each has concurrency groups of its own. */
  readonly caller: "one" | "other"
  /** GitHub took it for no run: only a sweep can make that good. */
  readonly refused: boolean
}

const ALERTS_OF_A_BURST = 5
const BURST_MS = 8_000
const MS_PER_DISPATCH = 600
/** Of every tenth error no alert arrives. */
const REFUSED_EVERY = 10

/** Alerts of each error come in bursts; some are delivered twice, some not at all, and a fifth reaches another repository. */
export function planDispatches(seed: number, dispatches: number, issues: number): readonly PlannedDispatch[] {
  const span = dispatches * MS_PER_DISPATCH
  return Array.from({ length: dispatches }, (_, index) => {
    const issue = index % issues
    const number = Math.floor(index / issues)
    const burst = Math.floor(number / ALERTS_OF_A_BURST)
    const start = chance(seed, "burst", issue, burst) * span
    const repeated = number > 0 && chance(seed, "repeated", index) < 0.1
    return {
      index,
      issue,
      at: Math.round(start + chance(seed, "at", index) * BURST_MS),
      delivery: `event ${repeated ? index - issues : index}`,
      caller: chance(seed, "caller", index) < 0.2 ? "other" : "one",
      refused: issue % REFUSED_EVERY === 0 || chance(seed, "refused", index) < 0.05,
    }
  })
}
