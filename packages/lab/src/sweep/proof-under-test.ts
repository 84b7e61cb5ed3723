import { createDatadogAlertSource } from "@auto-triage/shared/adapters/datadog/alert-source"
import { createErrorSightings } from "@auto-triage/shared/adapters/datadog/error-sightings"
import { createCommitHistory } from "@auto-triage/shared/adapters/github/commit-history"
import { createGitHubFixHost } from "@auto-triage/shared/adapters/github/fix-host"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import { createLedgerIndex } from "@auto-triage/shared/adapters/github/ledger-index"
import { createOpenPulls } from "@auto-triage/shared/adapters/github/open-pulls"
import { createStartedRuns } from "@auto-triage/shared/adapters/github/started-runs"
import { createWorkflowRuns } from "@auto-triage/shared/adapters/github/workflow-runs"
import { createJiraTracker } from "@auto-triage/shared/adapters/jira/tracker"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { fixLedgerRef } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-ref"
import { formatFixLedger } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-text"
import { aSettledRun } from "@auto-triage/shared/pipeline/fix/fix-ledger/testing/a-fix-run"
import { formatRecord } from "@auto-triage/shared/pipeline/ledger-record"
import { aBrief } from "@auto-triage/shared/pipeline/report/testing/a-brief"
import { runSweep } from "@auto-triage/shared/pipeline/sweep/run-sweep"
import type { SweepContext } from "@auto-triage/shared/pipeline/sweep/sweep-context"
import type { SweepPorts } from "@auto-triage/shared/pipeline/sweep/sweep-ports"
import type { SweepResult } from "@auto-triage/shared/pipeline/sweep/sweep-result"
import { aRecord } from "@auto-triage/shared/pipeline/testing/a-record"
import type { IssueTracker } from "@auto-triage/shared/ports/issue-tracker"
import { KEYS } from "../datadog/testing/datadog-under-test.ts"
import { everything, repository } from "../github/testing/start-github.ts"
import { EMAIL, TOKEN } from "../jira/testing/jira-under-test.ts"
import { pushToFix } from "../report/fix-pull.ts"
import { startVendors, type Vendors } from "../report/start-vendors.ts"
import { documentText } from "../whole-path/document-text.ts"

const HOUR = 3_600_000

export type Setting = {
  readonly whenDone?: "reopen" | "new-linked" | "leave"
  readonly proven?: string
  readonly dryRun?: boolean
}

/** An error with a ticket, whose fix was merged an hour after it was first seen. */
export interface ProofUnderTest extends Vendors {
  readonly issueId: string
  readonly tracker: IssueTracker
  /** Commits of a version from before the merge, and of one after it. */
  readonly commits: { readonly old: string; readonly fixed: string }
  /** A commit beside the merge, as a release by squashing makes it, with this text in a file; its id. */
  squashed(text: string, path?: string): Promise<string>
  /** A commit after the merge that undoes it; its id. */
  reverted(): Promise<string>
  /** Ids of issues whose triage was started. */
  readonly started: string[]
  /** So many hours later. */
  pass(hours: number): void
  /** The error occurs now, on this version. */
  occurs(version: string, commit: string | null, count?: number): void
  /** The service does something else now, on this version. */
  serves(version: string, commit: string | null): Promise<void>
  close(): Promise<void>
  closeTicket(): Promise<void>
  ticket(): { readonly status: string; readonly comments: readonly string[] }
  state(): string
  sweep(setting?: Setting): Promise<SweepResult>
}

/** The real sweep with the real adapters on three emulators; no monitor watches, so that nothing counts as lost. */
export async function startProof(): Promise<ProofUnderTest> {
  const vendors = await startVendors()
  const { github, datadog, jira, urls } = vendors
  const admin = github.pat(everything)
  const app = createGitHubFixHost({ apiUrl: urls.github, token: admin, repository })
  const log = { info() {}, warn() {}, error() {} }
  const tracker = createJiraTracker({ baseUrl: urls.jira, email: EMAIL, apiToken: TOKEN, log })
  const feed = (version: string, commit: string | null, count = 1): string =>
    datadog.feed({ env: "production", type: "TypeError", message: "broken", version, commit, count }).issueId
  const old = (await app.branchHead("develop")) ?? ""
  const issueId = feed("1.0.0", old, 3)
  const types = await tracker.issueTypes("PPL")
  const fields = {
    project: { key: "PPL" },
    issuetype: { id: types.find(({ name }) => name === "Bug")?.id },
    summary: "TypeError in backend-api",
    labels: [`datadog-issue-${issueId}`],
  }
  const { key, id } = await tracker.createIssue({ fields, properties: [] })
  github.clock.set(github.clock.now() + HOUR)
  const pull = await mergeFix(vendors, app, admin)
  const ledger = createGitHubLedger({ apiUrl: urls.github, token: admin, repository })
  const facts = aRecord().facts
  const ticket = { key, id, project: "PPL", labelled: true }
  const record = aRecord({ issueId, ticket, facts: facts === null ? null : { ...facts, track: "logs" } })
  const { branch } = aBrief()
  const run = aSettledRun({ issueId, ticketKey: key, branch, pullRequest: pull, outcome: "ci-green", settledAt: 0 })
  for (const [ref, text] of [
    [`${DEFAULT_CONFIG.ledger.namespace}/${issueId}`, formatRecord(record)],
    [fixLedgerRef(DEFAULT_CONFIG, repository), formatFixLedger({ schema: 1, runs: [run] })],
  ] as const)
    await ledger.publish(ref, null, await ledger.stage(null, text))
  const started: string[] = []
  const ports = portsOf(vendors, { started, tracker })
  return Object.assign(vendors, {
    issueId,
    tracker,
    started,
    commits: { old, fixed: (await app.branchHead("develop")) ?? "" },
    squashed: (text: string, path?: string) => squash(app, { parent: old, text, path }),
    reverted: async () => revert(github, admin, { to: old, on: (await app.branchHead("develop")) ?? "" }),
    pass: (hours: number) => github.clock.set(github.clock.now() + hours * HOUR),
    occurs: (version: string, commit: string | null, count = 1) => void feed(version, commit, count),
    serves: (version: string, commit: string | null) => serve(vendors, version, commit),
    async closeTicket() {
      const done = (await tracker.transitions(key)).find(({ to }) => to.category === "done")
      await tracker.transition(key, done?.id ?? "")
    },
    ticket() {
      const found = jira.snapshot().issues.find(one => one.key === key)
      return {
        status: found?.status ?? "",
        comments: (found?.comments ?? []).map(({ body }) => documentText(body)),
      }
    },
    state: () => datadog.snapshot().issues.find(one => one.id === issueId)?.state ?? "",
    sweep: (setting: Setting = {}) => runSweep(ports, contextOf(setting)),
  })
}

/** A commit on top of one, with the files of another. */
async function revert(
  github: Vendors["github"],
  admin: string,
  { to, on }: { readonly to: string; readonly on: string },
): Promise<string> {
  const path = `/repos/${repository}/git/commits`
  const tree = (await github.send(admin, `GET ${path}/${to}`)).json["tree"] as { readonly sha: string }
  const made = await github.send(admin, `POST ${path}`, { message: "revert", tree: tree.sha, parents: [on] })
  return String(made.json["sha"])
}

type Release = { readonly parent: string; readonly text: string; readonly path: string | undefined }

async function squash(
  app: ReturnType<typeof createGitHubFixHost>,
  { parent, text, path = "services/booking/src/book.ts" }: Release,
): Promise<string> {
  const branch = "release"
  await app.createBranch(branch, parent)
  const files = [{ path, contents: Buffer.from(text) }]
  const made = await app.commitOnBranch({ branch, parent, message: { headline: "release", body: "" }, files })
  if (made === "conflict") throw new Error("somebody else pushed")
  return made.sha
}

async function mergeFix(
  { github }: Vendors,
  app: ReturnType<typeof createGitHubFixHost>,
  admin: string,
): Promise<number> {
  const { branch: head } = aBrief()
  await app.createBranch(head, (await app.branchHead("develop")) ?? "")
  await pushToFix(app, "fixed")
  const path = `/repos/${repository}/pulls`
  const made = await github.send(admin, `POST ${path}`, { title: "a fix", head, base: "develop", body: "" })
  const merged = await github.send(admin, `PUT ${path}/${String(made.json["number"])}/merge`)
  if (merged.status !== 200) throw new Error(merged.text)
  return Number(made.json["number"])
}

async function serve({ datadog }: Vendors, version: string, commit: string | null): Promise<void> {
  const tags = [`env:production`, `version:${version}`, ...(commit === null ? [] : [`git.commit.sha:${commit}`])]
  const entry = { message: "served", status: "info", service: "backend-api", ddtags: tags.join(",") }
  const headers = { "dd-api-key": KEYS.apiKey, "content-type": "application/json" }
  const body = JSON.stringify([entry])
  const answer = await datadog.handle(new Request("http://datadog.test/api/v2/logs", { method: "POST", headers, body }))
  if (answer.status !== 202) throw new Error(await answer.text())
}

function portsOf(
  { urls, github, clock }: Vendors,
  { started, tracker }: { readonly started: string[]; readonly tracker: IssueTracker },
): SweepPorts {
  const permissions = { contents: "write", pull_requests: "read", actions: "write" } as const
  const options = {
    apiUrl: urls.github,
    token: github.github.mintJobToken({ repository, permissions }),
    repository,
  }
  const index = createLedgerIndex(options)
  return {
    alerts: createDatadogAlertSource({ ...KEYS, baseUrl: urls.datadog, now: () => clock.now() }),
    ledger: createGitHubLedger(options),
    index,
    runs: { isAtWork: async () => false, start: async (_, { issue_id: id = "" }) => void started.push(id) },
    token: null,
    pulls: createOpenPulls(options),
    tries: createStartedRuns(options),
    standing: {
      tracker,
      host: createGitHubFixHost(options),
      workflowRuns: createWorkflowRuns(options),
      branches: index,
      proof: {
        sightings: createErrorSightings({ ...KEYS, baseUrl: urls.datadog }),
        history: createCommitHistory(options),
      },
      text: { runUrl: `https://github.com/${repository}/actions/runs/1`, now: clock.now(), site: "datadoghq.eu" },
      reportWorkflow: "error-autofix-report.yml",
      repository,
    },
    clock,
  }
}

function contextOf({ whenDone = "reopen", proven, dryRun = false }: Setting): SweepContext {
  const { jira, autofix } = DEFAULT_CONFIG
  const config = {
    ...DEFAULT_CONFIG,
    jira: { ...jira, whenDone },
    autofix: { ...autofix, transitions: proven === undefined ? {} : { proven } },
  }
  return { config, graceMs: 0, mostStarts: 20, workflow: "error-triage.yml", dryRun }
}
