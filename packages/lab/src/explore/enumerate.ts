import { runWorld, type Experiment, type History } from "./run-world.ts"
import type { Access, Option } from "./scheduler.ts"

/** A place where histories part. */
type Fork = {
  readonly options: readonly Option[]
  /** Options that lead only to histories which another branch has shown, up to the order of calls that do not meet. */
  readonly asleep: ReadonlyMap<string, Option>
  readonly done: Map<string, Option>
  chosen: Option
}

export type Enumeration = {
  /** Histories run to their end. */
  readonly histories: number
  /** Histories given up, because they are a reordering of one that was run; 0 without `reduce`. */
  readonly pruned: number
  readonly failures: readonly History[]
}

/**
 * Runs every order in which the calls of the runs can arrive. With `reduce`, orders that differ only in calls
 * which touch nothing in common are one (sleep sets). The real code is run again from the start for each.
 */
export async function enumerateHistories(
  base: Omit<Experiment, "choose">,
  limits: { readonly maxFailures: number; readonly reduce: boolean },
): Promise<Enumeration> {
  const forks: Fork[] = []
  const failures: History[] = []
  let histories = 0
  let pruned = 0
  do {
    let depth = 0
    const choose = (options: readonly Option[]): Option | null => {
      const fork = forks[depth] ?? newFork(options, limits.reduce ? forks[depth - 1] : undefined)
      if (fork === null) return null
      forks[depth] = fork
      depth++
      return matching(options, fork.chosen)
    }
    const history = await runWorld({ ...base, choose })
    if (history.finished) histories++
    else pruned++
    if (history.violations.length > 0) failures.push(history)
  } while (failures.length < limits.maxFailures && nextBranch(forks))
  return { histories, pruned, failures }
}

function newFork(options: readonly Option[], parent: Fork | undefined): Fork | null {
  const asleep = new Map<string, Option>()
  for (const option of parent === undefined ? [] : [...parent.asleep.values(), ...parent.done.values()])
    if (parent !== undefined && independent(option, parent.chosen)) asleep.set(nameOf(option), option)
  const chosen = options.find(option => !asleep.has(nameOf(option)))
  return chosen === undefined ? null : { options, asleep, done: new Map(), chosen }
}

/** Moves to the next history; false where all have been run. */
function nextBranch(forks: Fork[]): boolean {
  for (let fork = forks.at(-1); fork !== undefined; fork = forks.at(-1)) {
    fork.done.set(nameOf(fork.chosen), fork.chosen)
    const { done, asleep } = fork
    const next = fork.options.find(option => !done.has(nameOf(option)) && !asleep.has(nameOf(option)))
    if (next !== undefined) {
      fork.chosen = next
      return true
    }
    forks.pop()
  }
  return false
}

function matching(options: readonly Option[], wanted: Option): Option | null {
  const option = options.find(candidate => nameOf(candidate) === nameOf(wanted))
  if (option === undefined)
    throw new Error("the same choices led somewhere else: the code under test is not deterministic")
  return option
}

function nameOf(option: Option): string {
  return option.kind === "time" ? "time" : `${option.call.run}.${option.call.index}`
}

function independent(one: Option, other: Option): boolean {
  if (one.kind === "time" || other.kind === "time") return false
  if (one.call.run === other.call.run) return false
  return !one.call.accesses.some(access => other.call.accesses.some(its => meets(access, its)))
}

function meets(one: Access, other: Access): boolean {
  return one.object === other.object && (one.write || other.write)
}
