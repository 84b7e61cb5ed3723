import { ConfigError, UpstreamError } from "../../errors.ts"
import { type Applied, applyStep } from "./apply-step.ts"
import { isStillLost } from "./is-still-lost.ts"
import { type Planned, planSweep } from "./plan-sweep.ts"
import { type ReadAlerts, readAlerts } from "./read-alerts.ts"
import { readKnown } from "./read-known.ts"
import { readTries } from "./read-tries.ts"
import type { Finding } from "./repair.ts"
import { reconcile } from "./reconcile/reconcile.ts"
import { repairs } from "./repairs.ts"
import type { SweepContext } from "./sweep-context.ts"
import type { SweepFacts } from "./sweep-facts.ts"
import type { SweepPorts } from "./sweep-ports.ts"
import { tooSoon } from "./too-soon.ts"
import type { RepairResult, SweepOutcome, SweepResult } from "./sweep-result.ts"

const MOST_FAILURES = 3

/**
 * Looks for what was lost and mends it. Every step is harmless when it is done twice, so that sweeps may overlap, and one
 * that died is made good by the next.
 *
 * Never throws for what a vendor does not show: such a sweep ends as "cannot-see", with all else that it found out.
 */
export async function runSweep(ports: SweepPorts, context: SweepContext): Promise<SweepResult> {
  const token = ports.token === null ? null : await ports.token.probe()
  const openPulls = await ports.pulls.count(context.config.autofix.branchPrefix).catch(ignoreUpstream)
  const looked = { token, openPulls, at: ports.clock.now() }
  try {
    const read = await readAlerts(ports, context)
    const { facts, limits } = await readKnown(ports, context, read.alerts)
    const holdBack = tooSoon(await readTries(ports, context), looked.at)
    const plan = planSweep(repairs, facts, { mostSteps: context.mostStarts, holdBack })
    const started = context.dryRun ? plan.map(asPlanned) : await perform(ports, context, plan)
    const taken = new Set([...plan.map(({ finding }) => finding.issueId), ...facts.atWork])
    const standing = await compare(ports, context, { seen: read.seen, taken, holdBack })
    const results = [...started, ...standing.results]
    return {
      ...looked,
      outcome: standing.blindness === null || context.dryRun ? outcomeOf(results, context.dryRun) : "incomplete",
      seen: {
        places: read.places.length,
        lost: lostBy(read.environments, results),
        repairs: results,
        leftAlone: new Map([...leftAlone(read, facts), ...standing.leftAlone]),
        limits: [...read.limits, ...limits, ...standing.limits],
      },
      blindness: standing.blindness,
    }
  } catch (error) {
    return { ...looked, outcome: "cannot-see", seen: null, blindness: messageOf(error) }
  }
}

type Compared = {
  readonly results: readonly RepairResult[]
  readonly limits: readonly string[]
  readonly leftAlone: ReadonlyMap<string, number>
  /** Why ledger, tickets and fixes could not be compared; null where they were. */
  readonly blindness: string | null
}

/** Comes after the lost alerts, so that nothing that it cannot read keeps one of those from being brought back. */
async function compare(
  ports: SweepPorts,
  context: SweepContext,
  known: Parameters<typeof reconcile>[2],
): Promise<Compared> {
  try {
    const { planned, limits, leftAlone: left } = await reconcile(ports, context, known)
    const results = context.dryRun ? planned.map(asPlanned) : await perform(ports, context, planned)
    return { results, limits, leftAlone: left, blindness: null }
  } catch (error) {
    return { results: [], limits: [], leftAlone: new Map(), blindness: messageOf(error) }
  }
}

async function perform(
  ports: SweepPorts,
  context: SweepContext,
  plan: readonly Planned[],
): Promise<readonly RepairResult[]> {
  const results: RepairResult[] = []
  let failures = 0
  for (const { finding, step, why: hold } of plan) {
    if (step === null) results.push(left(finding, hold ?? `a sweep starts at most ${context.mostStarts}`))
    else if (failures >= MOST_FAILURES) results.push(left(finding, "the ones before it failed"))
    else
      try {
        const applied = await applyStep(ports, context, step)
        results.push({ finding, ...resultOf(applied) })
      } catch (error) {
        // What somebody has to change would fail each of them.
        failures = error instanceof ConfigError ? MOST_FAILURES : failures + 1
        results.push({ finding, result: "failed", why: messageOf(error) })
      }
  }
  return results
}

function resultOf(applied: Applied): Omit<RepairResult, "finding"> {
  if (applied === "done") return { result: "mended", why: null }
  if (applied === "not-needed") return { result: "not-needed", why: null }
  return "done" in applied ? { result: "mended", why: applied.done } : { result: "not-needed", why: applied.left }
}

function asPlanned({ finding, step, why }: Planned): RepairResult {
  return step === null ? left(finding, why ?? "over the limit of one sweep") : { finding, result: "planned", why: null }
}

function left(finding: Finding, why: string): RepairResult {
  return { finding, result: "left", why }
}

function outcomeOf(results: readonly RepairResult[], dryRun: boolean): SweepOutcome {
  const has = (result: RepairResult["result"]): boolean => results.some(one => one.result === result)
  if (dryRun) return "dry-run"
  if (has("failed")) return "incomplete"
  if (has("left")) return "waiting"
  return has("mended") ? "repaired" : "nothing-to-do"
}

function lostBy(environments: readonly string[], results: readonly RepairResult[]): ReadonlyMap<string, number> {
  const lost = new Map(environments.map(name => [name, 0]))
  for (const { finding } of results.filter(isStillLost))
    for (const name of finding.environments) lost.set(name, (lost.get(name) ?? 0) + 1)
  return lost
}

function leftAlone({ skipped, passedOver }: ReadAlerts, { alerts, known, atWork }: SweepFacts): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (what: string, count = 1): void => void counts.set(what, (counts.get(what) ?? 0) + count)
  for (const { why } of skipped) add(`monitor: ${why}`)
  for (const [why, count] of passedOver) add(`error: ${why}`, count)
  for (const { issueId } of alerts) {
    if (atWork.has(issueId)) add("error: its triage is at work")
    else if (known.get(issueId) === "ticketed") add("error: it has a ticket")
    else if (known.get(issueId) === "claimed") add("error: a run has claimed it")
  }
  return counts
}

function ignoreUpstream(error: unknown): null {
  messageOf(error)
  return null
}

/** @throws whatever is no failure of a vendor: a fault of ours is none to hide. */
function messageOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof UpstreamError) return error.message
  throw error
}
