import type { Clock } from "../../ports/clock.ts"
import type { OpenFixPull, RollbackHost } from "../../ports/rollback-host.ts"
import { glance } from "./glance.ts"
import { readSwitch } from "./read-switch.ts"
import type { RollbackProof } from "./rollback-step.ts"
import { placeWords, SWITCH } from "./switch-places.ts"
import type { UnsettledTries } from "./unsettled-tries.ts"

export type FixesOrder = {
  readonly host: RollbackHost
  readonly clock: Clock
  readonly branchPrefix: string
  /** Workflows in which a fix can be on its way. */
  readonly fixFiles: readonly string[]
  /** Tries that the ledger knows as begun and not settled, and what to know of that. */
  readonly tries: UnsettledTries
  readonly closePulls: boolean
  /** How long to watch what is in flight, in milliseconds. */
  readonly waitMs: number
  /** Told while it waits. */
  readonly progress: (words: string) => void
}

/** What stood before the switch was turned off. */
export type FixesBefore = {
  readonly runs: readonly number[]
  /** Numbers of the open pull requests; null where nobody could look. */
  readonly pulls: ReadonlySet<number> | null
}

const FIRST_LOOK_MS = 1000
const LAST_LOOK_MS = 15_000

/** Reads the switch back, waits for what was in flight, and looks whether that opened a pull request. */
export async function proveFixes(order: FixesOrder, before: FixesBefore): Promise<readonly RollbackProof[]> {
  const { host, branchPrefix, fixFiles } = order
  const switchProofs = await proveSwitch(host)
  // One may have begun after the look and before the write.
  const { seen: now, unseen: hiddenRuns } = await glance("runs in flight", () => host.runsInFlight(fixFiles), [])
  const runs = [...new Set([...before.runs, ...now.map(run => run.id)])]
  const left = await waitForEnd(order, runs)
  const { seen: open, unseen } = await glance("open pull requests", () => host.openFixPulls(branchPrefix), null)
  return [
    ...switchProofs,
    ...hiddenRuns.map((words): RollbackProof => ({ state: "unknown", words })),
    ...(hiddenRuns.length > 0 && runs.length === 0 ? [] : [endProof(runs.length, left)]),
    open === null || before.pulls === null
      ? { state: "unknown", words: unseen[0] ?? "which pull requests were open before could not be seen" }
      : pullProof(
          open.filter(({ number }) => before.pulls?.has(number) === false),
          left.length > 0 || hiddenRuns.length > 0,
        ),
  ]
}

async function proveSwitch(host: RollbackHost): Promise<readonly RollbackProof[]> {
  const {
    seen: { places, unseen },
    unseen: blind,
  } = await glance(SWITCH, () => readSwitch(host), { places: [], unseen: [] })
  const unknown = [...blind, ...unseen].map((words): RollbackProof => ({ state: "unknown", words }))
  if (blind.length > 0) return unknown
  const on = places.filter(place => place.value !== "false")
  const isOff = on.length === 0 && places.some(place => place.environment === null)
  const where = on.map(place => placeWords(place.environment)).join(" and ") || "the repository"
  const own: RollbackProof = isOff
    ? { state: "proven", words: `${SWITCH} was read back as false` }
    : { state: "refuted", words: `${SWITCH} is not false in ${where}` }
  return [own, ...unknown]
}

async function waitForEnd(
  { host, clock, waitMs, progress }: FixesOrder,
  runs: readonly number[],
): Promise<readonly number[]> {
  const until = clock.now() + waitMs
  let left = runs
  for (let pauseMs = FIRST_LOOK_MS; ; pauseMs = Math.min(LAST_LOOK_MS, pauseMs * 1.5)) {
    const open: number[] = []
    for (const run of left) if (!(await glance(`run ${run}`, () => host.hasEnded(run), false)).seen) open.push(run)
    left = open
    if (left.length === 0 || clock.now() >= until) return left
    progress(`waiting for ${left.length} of ${runs.length} runs in flight`)
    await clock.sleep(pauseMs)
  }
}

function endProof(count: number, left: readonly number[]): RollbackProof {
  if (count === 0) return { state: "proven", words: "nothing was in flight" }
  if (left.length === 0) return { state: "proven", words: `all ${count} runs that were in flight have ended` }
  const words = `${left.length} of ${count} runs have not ended yet (${left.join(", ")}); start this again later, it looks again`
  return { state: "unknown", words }
}

function pullProof(late: readonly OpenFixPull[], mayCome: boolean): RollbackProof {
  if (late.length > 0) {
    const words = `opened since this began, and still open: ${late.map(pull => pull.url).join(", ")}`
    return { state: mayCome ? "unknown" : "refuted", words }
  }
  return mayCome
    ? { state: "unknown", words: "no pull request was opened so far" }
    : { state: "proven", words: "no pull request that was opened since is open" }
}
