import { DEFAULT_CONFIG } from "../../../config/defaults.ts"
import type { FixPull } from "../../../ports/fix-host.ts"
import type { PipelineJob, PipelineRun } from "../../../ports/pipeline-runs.ts"
import type { SeededIssue } from "../../../ports/seeded-errors.ts"
import type { RunTelemetry } from "../../../ports/telemetry-source.ts"
import type { DeskTicket } from "../../../ports/ticket-desk.ts"
import { issueLabel } from "../../../text/label.ts"
import { fixBranch } from "../../fix/fix-branch.ts"
import type { FixRun } from "../../fix/fix-ledger.ts"
import { formatFixLedger } from "../../fix/fix-ledger/fix-ledger-text.ts"
import { formatRecord, type LedgerRecord } from "../../ledger-record.ts"
import { fixMarker } from "../../publish/fix-marker.ts"
import { aRecord } from "../../testing/a-record.ts"
import { aService } from "../../testing/a-service.ts"
import { ISSUE_ID, NOW } from "../../testing/an-issue.ts"
import type { SmokePorts } from "../smoke-ports.ts"
import type { SmokeTask } from "../smoke-task.ts"
import { smokeWaits } from "../smoke-waits.ts"

export const TOKEN = "r123.1-mi0k2x-4f"
const RUN_URL = "https://github.com/o/r/actions/runs/1"

/** A chain in which everything goes well at once; tests change it before, or by `onEmit` and `onStart` on the way. */
export type SmokeWorld = {
  issue: SeededIssue | null
  run: PipelineRun
  job: PipelineJob
  record: LedgerRecord | null
  ticket: DeskTicket
  /** Keys that the search finds by the label, per project. */
  labelled: Record<string, string[]>
  tries: FixRun[]
  pull: FixPull
  /** Pull requests of the repository, `pull` left out. */
  otherPulls: FixPull[]
  checks: PipelineRun[]
  checkNames: string[]
  branches: Set<string>
  telemetry: RunTelemetry
  atWork: string[]
  annotations: string[]
  warnings: string[]
  onEmit: () => void
  onStart: () => void
  /** What was written, in order. */
  readonly writes: string[]
  readonly cancel: AbortController
  now: number
  readonly ports: SmokePorts
  readonly task: SmokeTask
}

export function smokeWorld(change: Partial<SmokeTask> = {}): SmokeWorld {
  const task = smokeTask(change)
  const world: Omit<SmokeWorld, "ports"> = {
    issue: { id: ISSUE_ID, message: `[auto-triage smoke test ${TOKEN}] x`, state: "OPEN", count: 1 },
    run: aRun({ id: "1", event: "repository_dispatch" }),
    job: { id: "11", name: "triage", status: "completed", conclusion: "success", url: RUN_URL, failedStep: null },
    record: aRecord(),
    ticket: smokeTicket(),
    labelled: { PPL: ["PPL-1"] },
    tries: [aTry()],
    pull: aSmokePull(),
    otherPulls: [],
    checks: [aRun({ id: "2", event: "pull_request", actor: "perci-auto-fix[bot]" })],
    checkNames: ["backend"],
    branches: new Set([aSmokePull().branch]),
    telemetry: { sessions: 1, tokens: 100, usd: 0.1, requests: 2, latencyMs: 50 },
    atWork: [],
    annotations: [],
    warnings: [],
    onEmit: () => {},
    onStart: () => {},
    writes: [],
    cancel: new AbortController(),
    now: NOW,
    task,
  }
  return Object.assign(world, { ports: portsOf(world) })
}

function smokeTask(change: Partial<SmokeTask>): SmokeTask {
  const service = aService({ path: "apps/backend" })
  return {
    repository: "o/r",
    environment: "production",
    mode: "full",
    workflow: "error-triage.yml",
    fixSwitch: "on",
    config: { ...DEFAULT_CONFIG, services: [service], jira: { ...DEFAULT_CONFIG.jira, project: "PPL" } },
    fault: null,
    service,
    token: TOKEN,
    site: DEFAULT_CONFIG.site,
    runUrl: RUN_URL,
    waits: smokeWaits({ alert: 8, fix: 15, whole: 50 }),
    ...change,
  }
}

function portsOf(world: Omit<SmokeWorld, "ports">): SmokePorts {
  const { writes } = world
  const done = async (what: string): Promise<void> => void writes.push(what)
  const ledger = new Map<string, () => string | null>([
    ["refs/auto-triage/fixes", () => formatFixLedger({ schema: 1, runs: world.tries })],
  ])
  let emitted = 0
  return {
    errors: {
      async emit() {
        world.onEmit()
        if (emitted++ > 0 && world.record !== null) world.record = { ...world.record, event: "seen-again" }
        await done("emit")
      },
      find: async ({ text }) => (world.issue?.message.includes(text) ? [world.issue] : []),
      issue: async id => (world.issue?.id === id ? world.issue : null),
      ignore: id => done(`ignore ${id}`),
      monitors: async () => [aMonitor(world.now)],
    },
    runs: {
      ofWorkflow: async (_, { event }) => [world.run].filter(run => event === undefined || run.event === event),
      ofPull: async () => world.checks,
      run: async id => [world.run, ...world.checks].find(run => run.id === id) ?? null,
      jobs: async () => [world.job],
      annotations: async () => world.annotations,
      warnings: async () => world.warnings,
      inGroup: async () => world.atWork,
      cancel: id => done(`cancel ${id}`),
      workflowState: async () => "active",
      addLabel: (pull, label) => done(`label ${pull} ${label}`),
      deleteRef: ref => done(`delete ${ref}`),
    },
    starter: {
      isAtWork: async () => false,
      async start(_, inputs) {
        world.onStart()
        await done(`start ${JSON.stringify(inputs)}`)
      },
    },
    ledger: {
      async read(ref) {
        const text = ref.endsWith(ISSUE_ID)
          ? world.record === null
            ? null
            : formatRecord(world.record)
          : (ledger.get(ref)?.() ?? null)
        return text === null ? null : { sha: `sha-${text.length}-${world.record?.event}`, text }
      },
    },
    index: { newest: async () => ({ tokens: new Map([[ISSUE_ID, "token"]]), complete: true }) },
    dropRecord: ref => done(`drop ${ref}`),
    tickets: {
      ticket: async key => (key === world.ticket.key ? world.ticket : null),
      withLabel: async project => world.labelled[project] ?? [],
      async close(key) {
        await done(`close ${key}`)
        return "closed"
      },
    },
    pulls: {
      listPulls: async () => [world.pull, ...world.otherPulls],
      updatePull: (number, { state }) => done(`pull ${number} ${state}`),
      branchHead: async branch => (world.branches.has(branch) ? "sha" : null),
      deleteBranch: branch => done(`delete ${branch}`),
      checkRuns: async () =>
        world.checkNames.map(name => ({ name, status: "completed", conclusion: "success", url: null, app: "x" })),
      heldSuites: async () => 0,
    },
    telemetry: { readRun: async () => world.telemetry },
    clock: {
      now: () => world.now,
      async sleep(ms) {
        world.now += ms
      },
    },
    cancelled: world.cancel.signal,
    checks: [],
    diagnose: async () => [],
  }
}

export function aRun(change: Partial<PipelineRun> = {}): PipelineRun {
  return {
    id: "1",
    title: `Datadog Error Triage ${ISSUE_ID}`,
    path: ".github/workflows/error-triage.yml",
    event: "repository_dispatch",
    actor: "machine-user",
    status: "completed",
    conclusion: "success",
    url: RUN_URL,
    createdAt: NOW,
    ...change,
  }
}

function aMonitor(now: number) {
  const groups = [{ name: `issue.id:${ISSUE_ID}`, state: "Alert", triggeredAt: now }]
  return { id: 1, name: "new", message: "@webhook-x", state: "Alert", muted: false, groups }
}

function smokeTicket(): DeskTicket {
  return {
    key: "PPL-1",
    url: "https://x.atlassian.net/browse/PPL-1",
    summary: "x",
    project: "PPL",
    issueType: { id: "1", name: "Bug" },
    labels: [issueLabel(ISSUE_ID), ...DEFAULT_CONFIG.jira.labels],
    priority: "Medium",
    components: [],
    teams: [],
    done: false,
    comments: 1,
  }
}

export function aTry(change: Partial<FixRun> = {}): FixRun {
  return {
    id: "1.1",
    issueId: ISSUE_ID,
    ticketKey: "PPL-1",
    service: "backend-api",
    place: "x",
    branch: aSmokePull().branch,
    runUrl: RUN_URL,
    reservedAt: NOW,
    settledAt: NOW,
    limitUsd: 1,
    spentUsd: 0.1,
    telemetry: "arrived",
    outcome: "opened",
    pullRequest: 7,
    commentId: "1",
    ...change,
  }
}

export function aSmokePull(change: Partial<FixPull> = {}): FixPull {
  return {
    number: 7,
    url: "https://github.com/o/r/pull/7",
    branch: fixBranch("auto-fix/", "PPL-1", ISSUE_ID),
    base: "develop",
    headSha: "0123456789abcdef0123456789abcdef01234567",
    state: "open",
    merged: false,
    draft: true,
    author: "perci-auto-fix[bot]",
    body: `x\n${fixMarker("1.1")}\n`,
    labels: [],
    closedAt: null,
    ...change,
  }
}
