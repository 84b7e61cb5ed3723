import type { OpenFixPull, RollbackHost } from "../../ports/rollback-host.ts"
import { glance } from "./glance.ts"
import { type FixesOrder, proveFixes } from "./prove-fixes.ts"
import { readSwitch } from "./read-switch.ts"
import type { RollbackPlan, RollbackStep } from "./rollback-step.ts"
import { placesToTurnOff, placeWords, SWITCH } from "./switch-places.ts"

/** Stops new pull requests; triage goes on. What can be seen beside the switch keeps it from nothing. */
export async function planFixes(order: FixesOrder): Promise<RollbackPlan> {
  const { host, branchPrefix, closePulls, tries } = order
  const { places, unseen } = await readSwitch(host)
  const organisation = await glance("variables of the organisation", () => host.organisationVariable(SWITCH), "hidden")
  const inFlight = await glance("runs in flight", () => host.runsInFlight(order.fixFiles), [])
  const pulls = await glance("open pull requests", () => host.openFixPulls(branchPrefix), [])
  const running = new Set(inFlight.seen.map(run => run.id))
  // Whatever workflow they run in, the ledger knows their runs.
  const unsettled = tries.runs.filter(({ run }) => !running.has(run))
  return {
    notes: [
      ...places.map(({ environment, value }) => `${SWITCH} is ${JSON.stringify(value)} in ${placeWords(environment)}`),
      ...organisationNotes(organisation.seen),
      ...inFlight.seen.map(run => `in flight: ${run.workflow} ${run.url}`),
      ...unsettled.map(({ ticketKey, url }) => `begun and not settled by the ledger: a fix of ${ticketKey} ${url}`),
      ...tries.notes,
      ...pulls.seen.map(pull => `open pull request of a fix: ${pull.url}`),
      ...unseen,
      ...inFlight.unseen,
      ...pulls.unseen,
    ],
    steps: [...switchSteps(host, placesToTurnOff(places)), ...(closePulls ? closeSteps(host, pulls.seen) : [])],
    afterwards: [
      "works on: triage, tickets, comments and the sweep",
      "stops: no new fix is started, and one in flight ends without a pull request",
      closePulls
        ? "open pull requests of fixes are closed, which is remembered as a rejection for 90 days"
        : "open pull requests of fixes stay drafts; --close-pulls closes them",
    ],
    byHand: [],
    prove: () =>
      proveFixes(order, {
        runs: [...running, ...unsettled.map(({ run }) => run)],
        pulls: pulls.unseen.length === 0 ? new Set(pulls.seen.map(({ number }) => number)) : null,
      }),
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
