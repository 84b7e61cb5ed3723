import { createDatadogMetricsSink } from "@auto-triage/shared/adapters/datadog/metrics-sink"
import { createDatadogTelemetrySource } from "@auto-triage/shared/adapters/datadog/telemetry-source"
import { createGitHubFixHost } from "@auto-triage/shared/adapters/github/fix-host"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import { createWorkflowRuns } from "@auto-triage/shared/adapters/github/workflow-runs"
import { createJiraTracker } from "@auto-triage/shared/adapters/jira/tracker"
import type { AutofixConfig, Config } from "@auto-triage/shared/config/config"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import type { FixRun } from "@auto-triage/shared/pipeline/fix/fix-ledger"
import { changeFixLedger, readFixLedger } from "@auto-triage/shared/pipeline/fix/fix-ledger/change-fix-ledger"
import { fixLedgerRef } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-ref"
import { aFixRun } from "@auto-triage/shared/pipeline/fix/fix-ledger/testing/a-fix-run"
import { formatRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { type ReportResult, type ReportTask, runReport } from "@auto-triage/shared/pipeline/report"
import type { ReportPorts } from "@auto-triage/shared/pipeline/report/report-session"
import { aRecord } from "@auto-triage/shared/pipeline/testing/a-record"
import type { FixPull } from "@auto-triage/shared/ports/fix-host"
import type { Metric } from "@auto-triage/shared/ports/metrics-sink"
import { KEYS } from "../datadog/testing/datadog-under-test.ts"
import { everything, repository } from "../github/testing/start-github.ts"
import { EMAIL, TOKEN } from "../jira/testing/jira-under-test.ts"
import { openFixPull, pushToFix } from "./fix-pull.ts"
import { sendTelemetry, sumOfMetric } from "./lab-datadog.ts"
import { startVendors, type Vendors } from "./start-vendors.ts"
import type { SentTelemetry } from "./telemetry-of.ts"

export type Setting = {
  readonly autofix?: Partial<AutofixConfig>
  /** False: no keys of Datadog. */
  readonly datadog?: boolean
}

export interface ReportUnderTest extends Vendors {
  /** The open draft pull request of try 1.1. */
  readonly pull: FixPull
  /** `requests` begins anew with each. */
  report(task: ReportTask, setting?: Setting): Promise<ReportResult>
  /** A further ticket, and a try for it that is reserved. */
  reserve(change: Pick<FixRun, "id" | "ticketKey">): Promise<void>
  runs(): Promise<readonly FixRun[]>
  /** The ledger knows the error by this ticket. */
  record(ticketKey: string): Promise<void>
  /** A check run on a commit; the same name again is a newer run. */
  check(name: string, conclusion: string | null, sha?: string): Promise<void>
  /** A further commit on the branch of the pull request; returns it. */
  push(): Promise<string>
  sendTelemetry(telemetry: Omit<SentTelemetry, "at">): Promise<void>
  /** As sumOfMetric. */
  metric(query: string): Promise<unknown>
}

/** The real report with the real adapters on three emulators, one ticket with a reserved try, and its pull request. */
export async function startReport(): Promise<ReportUnderTest> {
  const vendors = await startVendors()
  const { github, datadog, clock } = vendors
  const ports = portsOf(vendors)
  const sink = createDatadogMetricsSink({ apiKey: KEYS.apiKey, baseUrl: vendors.urls.datadog })
  const app = createGitHubFixHost({ apiUrl: vendors.urls.github, token: github.pat(everything), repository })
  const checker = github.github.mintJobToken({ repository, permissions: { checks: "write" } })
  const pull = await openFixPull(app)
  const reserve: ReportUnderTest["reserve"] = change => reserveTry(ports, { branch: pull.branch, ...change })
  await reserve({ id: "1.1", ticketKey: "PPL-1" })
  const own: Omit<ReportUnderTest, keyof Vendors> = {
    pull,
    reserve,
    async report(task, { autofix, datadog: keys } = {}) {
      vendors.requests.length = 0
      const config: Config = { ...DEFAULT_CONFIG, autofix: { ...DEFAULT_CONFIG.autofix, ...autofix } }
      const text = { runUrl: `https://github.com/${repository}/actions/runs/1`, now: clock.now(), site: config.site }
      const context = { config, repository, serverUrl: "https://github.com", text }
      if (keys === false) return runReport({ ...ports, telemetry: null }, context, task)
      const measured: Metric[] = []
      try {
        return await runReport({ ...ports, measure: metrics => void measured.push(...metrics) }, context, task)
      } finally {
        await sink.send(measured, clock.now())
      }
    },
    async record(key) {
      const { ledger } = ports.store
      const { issueId } = aFixRun()
      const text = formatRecord(aRecord({ issueId, ticket: { key, id: "2", project: "PPL", labelled: true } }))
      await ledger.publish(`${DEFAULT_CONFIG.ledger.namespace}/${issueId}`, null, await ledger.stage(null, text))
    },
    runs: async () => (await readFixLedger(ports.store)).record.runs,
    async check(name, conclusion, sha = pull.headSha) {
      const body = { name, head_sha: sha, ...(conclusion === null ? { status: "in_progress" } : { conclusion }) }
      const made = await github.send(checker, `POST /repos/${repository}/check-runs`, body)
      if (made.status !== 201) throw new Error(made.text)
    },
    push: () => pushToFix(app, "second"),
    sendTelemetry: telemetry => sendTelemetry(datadog, { ...telemetry, at: clock.now() }),
    metric: query => sumOfMetric(datadog, query, clock.now()),
  }
  return Object.assign(vendors, own)
}

/** As the action composes them, with a token of exactly the permissions that its workflows give. */
function portsOf({ urls, github, clock }: Vendors): ReportPorts {
  const log: ReportPorts["log"] = { info() {}, warn() {}, error() {} }
  const permissions = { contents: "write", checks: "read", pull_requests: "read", actions: "read" } as const
  const token = github.github.mintJobToken({ repository, permissions })
  const host = { apiUrl: urls.github, token, repository }
  const ref = fixLedgerRef(DEFAULT_CONFIG, repository)
  return {
    store: { ledger: createGitHubLedger(host), ref, clock },
    tracker: createJiraTracker({ baseUrl: urls.jira, email: EMAIL, apiToken: TOKEN, log }),
    host: createGitHubFixHost(host),
    runs: createWorkflowRuns(host),
    telemetry: createDatadogTelemetrySource({ ...KEYS, baseUrl: urls.datadog, now: () => clock.now() }),
    measure() {},
    clock,
    log,
  }
}

async function reserveTry(
  { tracker, store, clock }: ReportPorts,
  change: Pick<FixRun, "id" | "ticketKey" | "branch">,
): Promise<void> {
  const fields = { project: { key: "PPL" }, issuetype: { name: "Bug" }, summary: "TypeError in backend-api" }
  const created = await tracker.createIssue({ fields, properties: [] })
  if (created.key !== change.ticketKey) throw new Error(`the next ticket is ${created.key}`)
  const run = aFixRun({ reservedAt: clock.now(), ...change })
  await changeFixLedger(store, record => ({ record: { ...record, runs: [...record.runs, run] }, result: null }))
}
