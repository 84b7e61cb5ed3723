import { runDedupe } from "@auto-triage/shared/pipeline/dedupe"
import { ticketTexts } from "@auto-triage/shared/pipeline/ticket"
import { chance } from "./chance.ts"
import type { PlannedDispatch } from "./dispatch-plan.ts"
import { stormIssue, stormIssueId } from "./storm-issue.ts"
import { STORM_REPOSITORY, type StormWorld } from "./storm-world.ts"
import { triageOf } from "./triage-of.ts"

export type RunEnds = { done: number; failed: number; killed: number; reruns: number }

export interface StormRuns {
  readonly ends: RunEnds
  /** Puts a run at the end of the queue of its concurrency group. */
  enqueue(dispatch: PlannedDispatch): void
  isAtWork(issueId: string): boolean
  /** Errors of the kind that no fault explains. */
  readonly surprises: string[]
}

const MOST_ATTEMPTS = 2
const RERUN_AFTER_MS = 120_000

/** Runs of the real dedupe stage; those of one group one after another, as GitHub lets them. */
export function openStormRuns(world: StormWorld, seed: number): StormRuns {
  const queues = new Map<string, { last: Promise<void>; length: number }>()
  const seen = new Map<number, number>()
  const runs: StormRuns = {
    ends: { done: 0, failed: 0, killed: 0, reruns: 0 },
    surprises: [],
    isAtWork: issueId => (queues.get(groupOf("one", issueId))?.length ?? 0) > 0,
    enqueue(dispatch) {
      const group = groupOf(dispatch.caller, stormIssueId(dispatch.issue))
      const queue = queues.get(group) ?? { last: Promise.resolve(), length: 0 }
      queues.set(group, queue)
      queue.length++
      queue.last = queue.last.then(() => attempts(dispatch)).then(() => void queue.length--)
    },
  }

  async function attempts(dispatch: PlannedDispatch): Promise<void> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const name = `${dispatch.index}.${attempt}`
      const end = await world.network
        .asProcess(name, () => once(dispatch, attempt))
        .catch((error: unknown) => noteFailure(error))
      runs.ends[end]++
      if (end === "done" || chance(seed, "rerun", name) > 0.3) return
      runs.ends.reruns++
      await world.clock.sleep(RERUN_AFTER_MS)
    }
  }

  function noteFailure(error: unknown): "failed" {
    const name = error instanceof Error ? error.name : typeof error
    if (name !== "UpstreamError" && name !== "ConfigError") runs.surprises.push(String(error))
    return "failed"
  }

  async function once(dispatch: PlannedDispatch, attempt: number): Promise<"done"> {
    const { config, ledger, tracker, clock, log } = world
    const times = (seen.get(dispatch.issue) ?? 0) + 1
    seen.set(dispatch.issue, times)
    const issue = stormIssue(dispatch.issue, times, clock.now())
    const repository = dispatch.caller === "one" ? STORM_REPOSITORY : "percihealth/another"
    const runId = String(dispatch.index)
    const runUrl = `https://github.com/${repository}/actions/runs/${runId}`
    const record = await ledger.read(`${config.ledger.namespace}/${issue.id}`)
    const text = { runUrl, now: clock.now(), site: config.site }
    await runDedupe(
      triageOf(world, { issue, delivery: dispatch.delivery, record, repository, runUrl }),
      { ledger, tracker, clock, log },
      {
        holder: { repository, runId, attempt, lock: groupOf(dispatch.caller, issue.id), url: runUrl },
        dryRun: false,
        texts: facts => ticketTexts(facts, text),
        browseUrl: key => `https://example.atlassian.net/browse/${key}`,
      },
    )
    return "done"
  }

  return runs
}

function groupOf(caller: PlannedDispatch["caller"], issueId: string): string {
  return `${caller} ${issueId}`
}
