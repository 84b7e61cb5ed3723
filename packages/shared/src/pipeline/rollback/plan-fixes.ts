import type { Clock } from "../../ports/clock.ts"
import type { OpenFixPull, RollbackHost } from "../../ports/rollback-host.ts"
import type { RollbackPlan, RollbackProof, RollbackStep } from "./rollback-step.ts"
import type { UnsettledTries } from "./unsettled-tries.ts"
import { placesToTurnOff, placeWords, SWITCH } from "./switch-places.ts"

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

const LOOK_MS = 5000

/** Stops new pull requests; triage goes on. */
export async function planFixes(order: FixesOrder): Promise<RollbackPlan> {
  const { host, branchPrefix, closePulls, tries } = order
  const environments = await host.environments()
  const places = await host.variable(SWITCH, environments)
  const organisation = await host.organisationVariable(SWITCH)
  const inFlight = await host.runsInFlight(order.fixFiles)
  const pulls = await host.openFixPulls(branchPrefix)
  const running = new Set(inFlight.map(run => run.id))
  // Whatever workflow they run in, the ledger knows their runs.
  const unsettled = tries.runs.filter(({ run }) => !running.has(run))
  const watched = [...new Set([...running, ...unsettled.map(({ run }) => run)])]
  return {
    notes: [
      ...places.map(({ environment, value }) => `${SWITCH} is ${JSON.stringify(value)} in ${placeWords(environment)}`),
      ...organisationNotes(organisation),
      ...inFlight.map(run => `in flight: ${run.workflow} ${run.url}`),
      ...unsettled.map(({ ticketKey, url }) => `begun and not settled by the ledger: a fix of ${ticketKey} ${url}`),
      ...tries.notes,
      ...pulls.map(pull => `open pull request of a fix: ${pull.url}`),
    ],
    steps: [...switchSteps(host, placesToTurnOff(places)), ...(closePulls ? closeSteps(host, pulls) : [])],
    afterwards: [
      "works on: triage, tickets, comments and the sweep",
      "stops: no new fix is started, and one in flight ends without a pull request",
      closePulls
        ? "open pull requests of fixes are closed, which is remembered as a rejection for 90 days"
        : "open pull requests of fixes stay drafts; --close-pulls closes them",
    ],
    byHand: [],
    prove: startedAt => proveFixes(order, { environments, startedAt, inFlight: watched }),
  }
}

function organisationNotes(value: string | null): string[] {
  if (value === null) return []
  if (value === "hidden")
    return [
      `whether the organisation has a variable ${SWITCH} is not shown to this token; the repository's own wins over it`,
    ]
  return [`the organisation has ${SWITCH} = ${JSON.stringify(value)}; the repository's own variable wins over it`]
}

function switchSteps(host: RollbackHost, places: ReturnType<typeof placesToTurnOff>): RollbackStep[] {
  return places.map(({ environment, before }) => ({
    words: `set ${SWITCH} to false in ${placeWords(environment)} (now ${before === null ? "not set" : JSON.stringify(before)})`,
    request: `PATCH ${environment === null ? "/actions" : `/environments/${environment}`}/variables/${SWITCH}`,
    change: { kind: "variable", name: SWITCH, environment, before },
    run: () => host.setVariable(SWITCH, environment, "false"),
  }))
}

function closeSteps(host: RollbackHost, pulls: readonly OpenFixPull[]): RollbackStep[] {
  return pulls.map(({ number, url }) => ({
    words: `close the pull request ${url}`,
    request: `PATCH /pulls/${number}`,
    change: { kind: "pull", number },
    run: () => host.closePull(number),
  }))
}

type Watch = {
  readonly environments: readonly string[]
  readonly startedAt: number
  readonly inFlight: readonly number[]
}

async function proveFixes(order: FixesOrder, watch: Watch): Promise<readonly RollbackProof[]> {
  const { host, branchPrefix } = order
  const places = await host.variable(SWITCH, watch.environments)
  const on = places.filter(place => place.value !== "false")
  const isOff = on.length === 0 && places.some(place => place.environment === null)
  const switchProof: RollbackProof = isOff
    ? { state: "proven", words: `${SWITCH} was read back as false` }
    : {
        state: "refuted",
        words: `${SWITCH} is not false in ${on.map(place => placeWords(place.environment)).join(" and ") || "the repository"}`,
      }
  const left = await waitForEnd(order, watch.inFlight)
  const late = (await host.openFixPulls(branchPrefix)).filter(pull => pull.createdAt > watch.startedAt)
  return [switchProof, endProof(watch.inFlight.length, left), pullProof(late, left)]
}

async function waitForEnd(
  { host, clock, waitMs, progress }: FixesOrder,
  runs: readonly number[],
): Promise<readonly number[]> {
  const until = clock.now() + waitMs
  let left = runs
  for (;;) {
    const open: number[] = []
    for (const run of left) if (!(await host.hasEnded(run))) open.push(run)
    left = open
    if (left.length === 0 || clock.now() >= until) return left
    progress(`waiting for ${left.length} of ${runs.length} runs in flight`)
    await clock.sleep(LOOK_MS)
  }
}

function endProof(count: number, left: readonly number[]): RollbackProof {
  if (count === 0) return { state: "proven", words: "nothing was in flight" }
  if (left.length === 0) return { state: "proven", words: `all ${count} runs that were in flight have ended` }
  const words = `${left.length} of ${count} runs have not ended yet (${left.join(", ")}); start this again later, it looks again`
  return { state: "unknown", words }
}

function pullProof(late: readonly OpenFixPull[], left: readonly number[]): RollbackProof {
  if (late.length > 0) {
    const words = `opened since the switch was off, and still open: ${late.map(pull => pull.url).join(", ")}`
    return { state: left.length > 0 ? "unknown" : "refuted", words }
  }
  return left.length > 0
    ? { state: "unknown", words: "no pull request was opened so far" }
    : { state: "proven", words: "no pull request that was opened since is open" }
}
