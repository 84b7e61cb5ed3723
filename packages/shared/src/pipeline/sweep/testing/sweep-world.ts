import { UpstreamError } from "../../../errors.ts"
import type { IssueQuery, OpenIssue, WatchMonitor } from "../../../ports/alert-source.ts"
import { DEFAULT_CONFIG } from "../../../config/defaults.ts"
import { memoryLedger } from "../../fix/fix-ledger/testing/memory-ledger.ts"
import { aService } from "../../testing/a-service.ts"
import type { SweepContext } from "../sweep-context.ts"
import type { SweepPorts } from "../sweep-ports.ts"
import { aMonitor, NOW } from "./a-monitor.ts"
import { anOpenIssue } from "./an-open-issue.ts"

/** What a sweep finds; tests change it before and between sweeps. */
export type SweepWorld = {
  monitors: WatchMonitor[]
  issues: OpenIssue[]
  /** Texts of records by issue id. */
  records: Map<string, string>
  atWork: Set<string>
  /** Called with the id of the issue whose triage is started; may throw. */
  onStart: (issueId: string) => void
  /** Ids that were started, in order. */
  readonly started: string[]
  readonly searches: IssueQuery[]
  readonly ports: SweepPorts
  readonly context: SweepContext
}

/** Two issues of backend-api that nobody was told of, and a triage that writes a record at once. */
export function sweepWorld(): SweepWorld {
  const { namespace } = DEFAULT_CONFIG.ledger
  const config = { ...DEFAULT_CONFIG, services: [aService(), aService({ name: "web-app" })] }
  const world: Omit<SweepWorld, "ports"> = {
    monitors: [aMonitor()],
    issues: [anOpenIssue(1), anOpenIssue(2)],
    records: new Map(),
    atWork: new Set(),
    onStart: () => {},
    started: [],
    searches: [],
    context: {
      config,
      graceMs: 600_000,
      mostStarts: 20,
      workflow: "error-triage.yml",
      dryRun: false,
    },
  }
  return Object.assign(world, { ports: portsOf(world, namespace) })
}

function portsOf(world: Omit<SweepWorld, "ports">, namespace: string): SweepPorts {
  return {
    alerts: {
      monitors: () => Promise.resolve({ monitors: world.monitors, cut: false }),
      openIssues(query) {
        world.searches.push(query)
        const hits = world.issues.filter(({ service }) => service !== null && query.services.includes(service))
        return Promise.resolve({ issues: hits.slice(0, 100), cut: hits.length >= 100 })
      },
    },
    ledger: {
      ...memoryLedger(),
      read(ref) {
        const text = world.records.get(ref.slice(namespace.length + 1))
        return Promise.resolve(text === undefined ? null : { sha: ref, text })
      },
    },
    index: {
      newest: () => Promise.resolve({ tokens: new Map([...world.records.keys()].map(id => [id, id])), complete: true }),
      texts: tokens => Promise.resolve(new Map(tokens.map(token => [token, world.records.get(token) ?? ""]))),
    },
    runs: {
      isAtWork: group => Promise.resolve(world.atWork.has(group)),
      async start(_, { issue_id: issueId = "" }) {
        await Promise.resolve()
        world.onStart(issueId)
        world.started.push(issueId)
      },
    },
    token: null,
    pulls: { count: () => Promise.resolve(2) },
    clock: { now: () => NOW },
  }
}

/** What a vendor that cannot answer throws. */
export function anOutage(status: number | null = 503): UpstreamError {
  const failure = { service: "datadog", request: "GET /", status, ambiguous: false, retryable: true } as const
  return new UpstreamError(`Datadog answered ${status ?? "nothing"}`, failure)
}
