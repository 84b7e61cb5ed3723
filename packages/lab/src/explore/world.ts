import type { DedupePorts } from "@auto-triage/shared/pipeline/dedupe/session"
import type { Holder } from "@auto-triage/shared/pipeline/ledger-record"
import { runDedupe, type DedupeResult } from "@auto-triage/shared/pipeline/dedupe"
import type { TriageResult } from "@auto-triage/shared/pipeline/triage-result"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { anIssue, ISSUE_ID } from "@auto-triage/shared/pipeline/testing/an-issue"
import { doc, paragraph } from "@auto-triage/shared/text/adf"
import { type ModelJira, modelTracker } from "./model-jira.ts"
import { type ModelLedger, modelLedger } from "./model-ledger.ts"
import { REF, type Scenario } from "./scenario.ts"
import type { Scheduler } from "./scheduler.ts"
import type { Variant } from "./variants.ts"

export type RunEnd =
  | { readonly kind: "done"; readonly result: DedupeResult }
  | { readonly kind: "failed"; readonly error: unknown }
export type Run = { readonly index: number; readonly delivery: string; end: RunEnd | null }

/** Jira, the ledger, and the runs of the real protocol on them. */
export type World = {
  readonly scenario: Scenario
  readonly variant: Variant
  readonly scheduler: Scheduler
  readonly jira: ModelJira
  readonly ledger: ModelLedger
  readonly runs: Run[]
}

/** In the model's time: a claim's lease, and how long Jira's index may be late. */
const LEASE_MS = 60_000
export const SETTLE_MS = 10_000

/** Starts one run on what the ledger holds now, as triage would hand it on. */
export function startRun(world: World, who: { readonly lock: string | null; readonly repository?: string }): Run {
  const index = world.runs.length
  const run: Run = { index, delivery: `delivery ${index}`, end: null }
  world.runs.push(run)
  const holder: Holder = {
    repository: who.repository ?? "o/r",
    runId: String(100 + index),
    attempt: 1,
    lock: who.lock,
    url: `run ${index}`,
  }
  const { variant } = world
  const ports = variant.ports?.(world, portsOf(world, index)) ?? portsOf(world, index)
  const context = {
    holder: variant.holder?.(holder) ?? holder,
    dryRun: false,
    texts: () => texts,
    browseUrl: (key: string) => key,
  }
  runDedupe(triaged(world, run), ports, context).then(
    result => void (run.end = { kind: "done", result }),
    (error: unknown) => void (run.end = { kind: "failed", error }),
  )
  return run
}

function portsOf(world: World, run: number): DedupePorts {
  return {
    ledger: modelLedger(world.ledger, world.scheduler, run),
    tracker: modelTracker(world.jira, world.scheduler, run),
    clock: world.scheduler.clockOf(run),
    log: { info() {}, warn() {}, error() {} },
  }
}

const page = doc(paragraph("words"))
const texts = { ticket: () => ({ summary: "TypeError", description: page }), occurrence: () => page, event: () => page }

function triaged(world: World, run: Run): TriageResult {
  const { scenario, variant, ledger, scheduler } = world
  const sha = ledger.refs.get(REF)
  const text = sha === undefined ? undefined : ledger.staged.get(sha)?.text
  const issue = anIssue({ lastSeen: scheduler.now - 1000 })
  return {
    schema: 1,
    outcome: "triaged",
    reason: "",
    dispatch: {
      issueId: ISSUE_ID,
      otherIds: [],
      delivery: run.delivery,
      source: "monitor",
      forced: false,
      hint: { environment: null, service: null, tracks: [] },
    },
    issue,
    assessment: { total: 50, rules: [], priority: "Medium", fixability: { total: 50, rules: [] } },
    route: ROUTE,
    record: sha === undefined || text === undefined || variant.forgets === true ? null : { sha, text },
    config: {
      ...DEFAULT_CONFIG,
      jira: { ...DEFAULT_CONFIG.jira, ...scenario.jira },
      ledger: { ...DEFAULT_CONFIG.ledger, leaseMs: LEASE_MS, settleMs: SETTLE_MS, ...variant.ledger },
    },
    repository: "o/r",
    runUrl: `run ${run.index}`,
  }
}

const ROUTE = {
  project: "PPL",
  issueType: "Bug",
  team: null,
  teamId: null,
  component: null,
  priority: "Medium",
  labels: ["auto-triage"],
  reason: "",
}
