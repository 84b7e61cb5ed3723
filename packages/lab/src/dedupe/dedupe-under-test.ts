import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import { createJiraTracker } from "@auto-triage/shared/adapters/jira/tracker"
import { installTransport } from "@auto-triage/shared/adapters/transport"
import type { Config } from "@auto-triage/shared/config/config"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { type DedupeResult, runDedupe } from "@auto-triage/shared/pipeline/dedupe"
import type { Issue } from "@auto-triage/shared/pipeline/enrich"
import { routeIssue } from "@auto-triage/shared/pipeline/route"
import { anIssue, ISSUE_ID } from "@auto-triage/shared/pipeline/testing/an-issue"
import { ticketTexts } from "@auto-triage/shared/pipeline/ticket"
import type { TriageResult } from "@auto-triage/shared/pipeline/triage-result"
import type { IssueTracker } from "@auto-triage/shared/ports/issue-tracker"
import type { Ledger } from "@auto-triage/shared/ports/ledger"
import { repository, startGitHub, type TestGitHub } from "../github/testing/start-github.ts"
import { createJira, type JiraEmulator, type JiraOptions } from "../jira/jira.ts"
import { EMAIL, TOKEN } from "../jira/testing/jira-under-test.ts"
import { type Handle, serve } from "./serve.ts"

export type Request = { readonly service: "jira" | "github"; readonly what: string }
export type Alert = {
  readonly delivery?: string
  readonly issue?: Partial<Issue>
  readonly priority?: string
  readonly jira?: Partial<Config["jira"]>
  readonly routes?: Config["routes"]
  readonly teams?: Config["teams"]
  readonly storm?: Config["storm"]
  readonly dryRun?: boolean
  readonly lock?: string
}

export interface DedupeUnderTest {
  readonly jira: JiraEmulator
  readonly github: TestGitHub
  /** Where its API answers, and faults are set. */
  readonly githubUrl: string
  readonly tracker: IssueTracker
  readonly ledger: Ledger
  readonly ref: string
  /** Requests since the last call of `alert`, in order. */
  readonly requests: Request[]
  /** Set to answer a request instead of its service; null lets it through. */
  intercept: (request: Request, pass: () => Promise<Response>) => Promise<Response> | null
  alert(alert?: Alert): Promise<DedupeResult>
  close(): Promise<void>
}

/** The real protocol with the real adapters on both emulators, over loopback, on a clock that jumps where it is slept on. */
export async function startDedupe(options: Partial<JiraOptions> = {}): Promise<DedupeUnderTest> {
  const github = await startGitHub()
  const clock = {
    now: () => github.clock.now(),
    sleep: async (ms: number) => github.clock.set(github.clock.now() + ms),
  }
  const jira = createJira({ clock, email: EMAIL, token: TOKEN, ...options })
  const requests: Request[] = []
  const world = { intercept: (() => null) as DedupeUnderTest["intercept"] }
  const fetchBefore = globalThis.fetch
  const front =
    (service: "jira" | "github", handle: Handle): Handle =>
    async request => {
      const seen = { service, what: `${request.method} ${new URL(request.url).pathname}` }
      requests.push(seen)
      return (await world.intercept(seen, () => handle(request))) ?? handle(request)
    }
  const jiraServer = await serve(front("jira", request => jira.handle(request)))
  const githubServer = await serve(front("github", request => github.github.handle(request)))
  const transport = installTransport({ clock })
  transport.allow({ service: "jira", baseUrl: jiraServer.url, readRetries: 2 })
  transport.allow({ service: "github", baseUrl: githubServer.url, readRetries: 2 })
  const token = github.github.mintJobToken({ repository, permissions: { contents: "write" } })
  const log = { info() {}, warn() {}, error() {} }
  const ledger = createGitHubLedger({ apiUrl: githubServer.url, token, repository })
  const tracker = createJiraTracker({ baseUrl: jiraServer.url, email: EMAIL, apiToken: TOKEN, log })
  const ref = `${DEFAULT_CONFIG.ledger.namespace}/${ISSUE_ID}`
  let runs = 0

  return Object.assign(world, {
    jira,
    github,
    githubUrl: githubServer.url,
    tracker,
    ledger,
    ref,
    requests,
    async alert(alert: Alert = {}) {
      const runId = String(++runs)
      const triage = triaged(alert, { runId, now: clock.now(), record: await ledger.read(refOf(alert)) })
      requests.length = 0
      const text = { runUrl: triage.runUrl, now: clock.now(), site: "datadoghq.eu" }
      return runDedupe(
        triage,
        { ledger, tracker, clock, log },
        {
          holder: { repository, runId, attempt: 1, lock: alert.lock ?? "the lock", url: triage.runUrl },
          dryRun: alert.dryRun ?? false,
          texts: facts => ticketTexts(facts, text),
          browseUrl: key => `https://example.atlassian.net/browse/${key}`,
        },
      )
    },
    async close() {
      globalThis.fetch = fetchBefore
      await Promise.all([jiraServer.close(), githubServer.close()])
      await github.close()
    },
  })
}

function refOf({ issue }: Alert): string {
  return `${DEFAULT_CONFIG.ledger.namespace}/${issue?.id ?? ISSUE_ID}`
}

type Moment = { readonly runId: string; readonly now: number; readonly record: TriageResult["record"] }

function triaged(alert: Alert, { runId, now, record }: Moment): TriageResult {
  const issue = anIssue({ lastSeen: now, ...alert.issue })
  const jira = { ...DEFAULT_CONFIG.jira, ...alert.jira }
  const config: Config = {
    ...DEFAULT_CONFIG,
    routes: alert.routes ?? [],
    teams: alert.teams ?? {},
    jira,
    storm: alert.storm ?? null,
  }
  const priority = alert.priority ?? "Medium"
  const assessment = { total: 50, rules: [], priority, fixability: { total: 50, rules: [] } }
  return {
    schema: 1,
    outcome: "triaged",
    reason: "",
    dispatch: {
      issueId: issue.id,
      otherIds: [],
      delivery: alert.delivery ?? `delivery ${runId}`,
      source: "monitor",
      forced: false,
      hint: { environment: null, service: null, tracks: [] },
    },
    issue,
    assessment,
    route: routeIssue(issue, assessment, config),
    record,
    config,
    repository,
    runUrl: `https://github.com/${repository}/actions/runs/${runId}`,
  }
}
