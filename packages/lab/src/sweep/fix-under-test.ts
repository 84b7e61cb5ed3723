import { createGitHubFixHost } from "@auto-triage/shared/adapters/github/fix-host"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import { createLedgerIndex } from "@auto-triage/shared/adapters/github/ledger-index"
import { createWorkflowRuns } from "@auto-triage/shared/adapters/github/workflow-runs"
import { createJiraTracker } from "@auto-triage/shared/adapters/jira/tracker"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import type { FixRun } from "@auto-triage/shared/pipeline/fix/fix-ledger"
import { changeFixLedger, readFixLedger } from "@auto-triage/shared/pipeline/fix/fix-ledger/change-fix-ledger"
import { fixLedgerRef } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-ref"
import { aFixRun } from "@auto-triage/shared/pipeline/fix/fix-ledger/testing/a-fix-run"
import { publishFix } from "@auto-triage/shared/pipeline/publish"
import { aPublishTask } from "@auto-triage/shared/pipeline/publish/testing/a-publish-task"
import { type ReportTask, runReport } from "@auto-triage/shared/pipeline/report"
import type { ReportPorts } from "@auto-triage/shared/pipeline/report/report-session"
import { aBrief } from "@auto-triage/shared/pipeline/report/testing/a-brief"
import { runSweep } from "@auto-triage/shared/pipeline/sweep/run-sweep"
import type { SweepPorts } from "@auto-triage/shared/pipeline/sweep/sweep-ports"
import type { SweepResult } from "@auto-triage/shared/pipeline/sweep/sweep-result"
import { anIssue } from "@auto-triage/shared/pipeline/testing/an-issue"
import { everything, repository } from "../github/testing/start-github.ts"
import { EMAIL, TOKEN } from "../jira/testing/jira-under-test.ts"
import { startVendors, type Vendors } from "../report/start-vendors.ts"
import { firstTask, openedWith } from "../report/tasks.ts"

export type FixSeen = {
  readonly run: FixRun | undefined
  readonly branch: string | null
  readonly pull: { readonly number: number; readonly state: string } | null
  /** Ids of the comments that tell of the try. */
  readonly comments: readonly string[]
}

/** Publish, report and sweep with their real adapters over three emulators; each try is of an error of its own. */
export interface FixUnderTest extends Vendors {
  /** A ticket, and a try for it that is reserved. */
  reserve(n: number): Promise<void>
  /** The jobs publish and report of that try, one after the other; each ends as it does. */
  finish(n: number): Promise<void>
  /** A sweep, and the reports that it starts. */
  sweep(): Promise<SweepResult>
  see(n: number): Promise<FixSeen>
}

export async function startFix(): Promise<FixUnderTest> {
  const vendors = await startVendors()
  const stages = stagesOf(vendors)
  const { host, store, tracker } = stages.ports
  const base = (await host.branchHead("develop")) ?? ""
  return Object.assign(vendors, {
    async reserve(n: number) {
      const fields = { project: { key: "PPL" }, issuetype: { name: "Bug" }, summary: "broken" }
      const { key } = await tracker.createIssue({ fields, properties: [] })
      const { fixId, issue, branch } = briefOf(n, base)
      const reservedAt = vendors.clock.now()
      const run = aFixRun({ id: fixId, issueId: issue.id, ticketKey: key, branch, reservedAt })
      await changeFixLedger(store, record => ({ record: { ...record, runs: [...record.runs, run] }, result: null }))
    },
    finish: (n: number) => finish(stages, briefOf(n, base)),
    sweep: stages.sweep,
    async see(n: number) {
      const { fixId, branch, ticketKey } = briefOf(n, base)
      const ticket = vendors.jira.snapshot().issues.find(({ key }) => key === ticketKey)
      const told = (ticket?.comments ?? []).filter(
        ({ properties }) => (properties["auto-triage"] as { fixId?: unknown } | undefined)?.fixId === fixId,
      )
      const { record } = await readFixLedger(store)
      const pull = await host.findPull(branch, "develop")
      return {
        run: record.runs.find(({ id }) => id === fixId),
        branch: await host.branchHead(branch),
        pull: pull === null ? null : { number: pull.number, state: pull.state },
        comments: told.map(({ id }) => id),
      }
    },
  })
}

type Stages = {
  readonly ports: ReportPorts & { readonly host: ReturnType<typeof createGitHubFixHost> }
  readonly report: (task: ReportTask) => Promise<unknown>
  readonly sweep: () => Promise<SweepResult>
}

function stagesOf({ github, clock, urls }: Vendors): Stages {
  const log: ReportPorts["log"] = { info() {}, warn() {}, error() {} }
  const options = { apiUrl: urls.github, token: github.pat(everything), repository }
  const host = createGitHubFixHost(options)
  const ledger = createGitHubLedger(options)
  const tracker = createJiraTracker({ baseUrl: urls.jira, email: EMAIL, apiToken: TOKEN, log })
  const runs = createWorkflowRuns(options)
  const store = { ledger, ref: fixLedgerRef(DEFAULT_CONFIG, repository), clock }
  const ports = { store, tracker, host, runs, telemetry: null, measure() {}, clock, log }
  const text = { runUrl: `https://github.com/${repository}/actions/runs/1`, now: clock.now(), site: "datadoghq.eu" }
  const context = { config: DEFAULT_CONFIG, repository, serverUrl: "https://github.com", text }
  const report: Stages["report"] = task => runReport(ports, context, task)
  const waiting: string[] = []
  const index = createLedgerIndex(options)
  const reportWorkflow = "error-autofix-report.yml"
  const sweepPorts: SweepPorts = {
    alerts: {
      monitors: async () => ({ monitors: [], cut: false }),
      openIssues: async () => ({ issues: [], cut: false }),
    },
    ledger,
    index,
    runs: { isAtWork: async () => false, start: async (_, { branch = "" }) => void waiting.push(branch) },
    token: null,
    pulls: { count: async () => 0 },
    standing: { tracker, host, workflowRuns: runs, branches: index, proof: null, text, reportWorkflow, repository },
    clock,
  }
  return {
    ports,
    report,
    async sweep() {
      const how = { config: DEFAULT_CONFIG, graceMs: 0, mostStarts: 20, workflow: "", dryRun: false }
      const result = await runSweep(sweepPorts, how)
      for (const branch of waiting.splice(0)) await report({ kind: "later", branch, headSha: null }).catch(() => null)
      return result
    },
  }
}

/** What the jobs of a run do from publish on; a job that fails leaves no word to the next. */
async function finish({ ports, report }: Stages, brief: ReturnType<typeof aBrief>): Promise<void> {
  const { host, clock, log } = ports
  const task = aPublishTask({ baseSha: brief.base.sha, repository, brief })
  const readSwitch = async (): Promise<{ readonly on: true }> => ({ on: true })
  const end = await publishFix(task, { host, readSwitch, clock, log }).catch(() => null)
  const failed = { publish: { result: "failure", outputs: {} } }
  const pull = end?.pull ?? null
  const left =
    pull === null ? openedWith({ number: 0, headSha: "" }, failed, brief.fixId) : openedWith(pull, {}, brief.fixId)
  await report(firstTask(left, brief)).catch(() => null)
}

function briefOf(n: number, base: string): ReturnType<typeof aBrief> {
  const hex = String(n).padStart(8, "0")
  return aBrief({
    fixId: `${n}.1`,
    ticketKey: `PPL-${n}`,
    issue: anIssue({ id: `${hex}-84ee-11f0-87bb-da7ad0900002` }),
    branch: `auto-fix/ppl-${n}-${hex}`,
    base: { branch: "develop", sha: base },
    repository,
  })
}
