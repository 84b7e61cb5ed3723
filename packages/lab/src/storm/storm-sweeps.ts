import { runSweep } from "@auto-triage/shared/pipeline/sweep/run-sweep"
import { aMonitor } from "@auto-triage/shared/pipeline/sweep/testing/a-monitor"
import type { SweepPorts } from "@auto-triage/shared/pipeline/sweep/sweep-ports"
import type { SweepResult } from "@auto-triage/shared/pipeline/sweep/sweep-result"
import type { OpenIssue } from "@auto-triage/shared/ports/alert-source"
import { stormServices } from "./storm-issue.ts"
import type { StormWorld } from "./storm-world.ts"

export type SweepSources = {
  readonly world: StormWorld
  /** What Datadog shows now. */
  readonly issues: () => readonly OpenIssue[]
  readonly isAtWork: (issueId: string) => boolean
  readonly start: (issueId: string) => void
}

/** As many as Datadog's search shows. */
const SHOWN = 100

/** One run of the product's sweep, whose requests to GitHub may meet faults as any other. */
export function sweepOnce(name: string, sources: SweepSources): Promise<SweepResult | "killed"> {
  const { world } = sources
  return world.network.asProcess(name, () =>
    runSweep(portsOf(sources), {
      config: world.config,
      graceMs: 60_000,
      mostStarts: 20,
      workflow: "error-triage.yml",
      dryRun: false,
    }),
  )
}

function portsOf({ world, issues, isAtWork, start }: SweepSources): SweepPorts {
  const monitors = stormServices().map((service, id) => aMonitor({ id, service }))
  return {
    alerts: {
      monitors: async () => ({ monitors, cut: false }),
      async openIssues({ services, from, to }) {
        const hits = issues().filter(
          ({ service, openedAt }) =>
            service !== null && services.includes(service) && openedAt >= from && openedAt < to,
        )
        return { issues: hits.slice(0, SHOWN), cut: hits.length >= SHOWN }
      },
    },
    ledger: world.ledger,
    index: world.index,
    runs: {
      isAtWork: async group => isAtWork(group.replace("auto-triage-", "")),
      start: async (_workflow, inputs) => start(inputs["issue_id"] ?? ""),
    },
    token: null,
    pulls: { count: async () => 0 },
    clock: world.clock,
  }
}
