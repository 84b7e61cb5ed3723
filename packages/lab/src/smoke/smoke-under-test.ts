import { createSeededErrors } from "@auto-triage/shared/adapters/datadog/seeded-errors"
import { createDatadogTelemetrySource } from "@auto-triage/shared/adapters/datadog/telemetry-source"
import { createGitHubFixHost } from "@auto-triage/shared/adapters/github/fix-host"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import { createLedgerIndex } from "@auto-triage/shared/adapters/github/ledger-index"
import { createPipelineRuns } from "@auto-triage/shared/adapters/github/pipeline-runs"
import { createRunStarter } from "@auto-triage/shared/adapters/github/run-starter"
import { createTicketDesk } from "@auto-triage/shared/adapters/jira/ticket-desk"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { runSmoke, type SmokeResult } from "@auto-triage/shared/pipeline/smoke/run-smoke"
import { formatToken, SMOKE_MARKER } from "@auto-triage/shared/pipeline/smoke/smoke-marker"
import type { SmokePorts } from "@auto-triage/shared/pipeline/smoke/smoke-ports"
import { smokeService } from "@auto-triage/shared/pipeline/smoke/smoke-service"
import type { SmokeTask } from "@auto-triage/shared/pipeline/smoke/smoke-task"
import { readFileOf } from "../whole-path/commit-file.ts"
import { type LabClient, openLab } from "../whole-path/lab-client.ts"

export interface SmokeUnderTest {
  readonly lab: LabClient
  /** Runs the stages in this process, over the adapters that are shipped, with short waits. */
  test(change?: Partial<SmokeTask>, ports?: Partial<SmokePorts>): Promise<SmokeResult>
  /** What smoke tests left in the world, in words; empty where nothing. */
  traces(): Promise<readonly string[]>
}

const WAITS = {
  poll: 50,
  issue: 1000,
  monitor: 1000,
  dispatch: 2000,
  triage: 60_000,
  again: 20_000,
  fix: 60_000,
  checks: 60_000,
  telemetry: 1000,
  settle: 30_000,
}
let tests = 0

export async function openSmoke(options: Parameters<typeof openLab>[0] = {}): Promise<SmokeUnderTest> {
  const lab = await openLab(options)
  return {
    lab,
    traces: () => tracesIn(lab),
    async test(change = {}, replaced = {}) {
      const config = loadConfig(await readFileOf(lab, ".github/auto-triage.yml"), "auto-triage.yml")
      const token = formatToken({ runId: "1", attempt: 1, startedAt: Date.now(), salt: String(++tests) })
      const task: SmokeTask = {
        repository: lab.lab.world.repository,
        environment: "staging",
        mode: "triage",
        workflow: "error-triage.yml",
        fixEnabled: false,
        config,
        service: smokeService(config, null),
        token,
        runUrl: "https://github.com/x/y/actions/runs/1",
        waits: WAITS,
        ...change,
      }
      return runSmoke(task, { ...portsOf(lab), ...replaced })
    },
  }
}

/** With the keys that the repository holds, as a workflow would have them. */
function portsOf({ lab }: LabClient): SmokePorts {
  const { github: host, repository, urls } = lab.world
  const secrets = host.secrets(repository)
  const secret = (name: string): string => secrets.get(name) ?? "none"
  const token = host.mintJobToken({
    repository,
    permissions: { contents: "write", actions: "write", pull_requests: "write", checks: "read", metadata: "read" },
  })
  const datadog = { apiKey: secret("DATADOG_API_KEY"), appKey: secret("DATADOG_APP_KEY"), baseUrl: urls.datadog }
  const github = { apiUrl: urls.github, token, repository }
  const runs = createPipelineRuns(github)
  return {
    errors: createSeededErrors({ ...datadog, intakeUrl: urls.datadog }),
    runs,
    starter: createRunStarter(github),
    ledger: createGitHubLedger(github),
    index: createLedgerIndex(github),
    dropRecord: ref => runs.deleteRef(ref),
    tickets: createTicketDesk({
      baseUrl: urls.jira,
      email: secret("JIRA_USER_EMAIL"),
      apiToken: secret("JIRA_API_TOKEN"),
    }),
    pulls: createGitHubFixHost(github),
    telemetry: createDatadogTelemetrySource({ ...datadog, now: Date.now }),
    clock: { now: Date.now, sleep: ms => new Promise(resolve => setTimeout(resolve, ms)) },
    checks: [],
    diagnose: () => Promise.resolve([]),
  }
}

async function tracesIn(client: LabClient): Promise<readonly string[]> {
  const { datadog, github, repository } = client.lab.world
  const issues = datadog.snapshot().issues.filter(issue => issue.message.startsWith(SMOKE_MARKER))
  const ids = issues.map(({ id }) => id)
  const ledger = await github.ledger(repository, "refs/auto-triage/issues")
  const refs = Object.keys(github.snapshot().repositories.find(({ name }) => name === repository)?.refs ?? {})
  return [
    ...issues.filter(({ state }) => state !== "IGNORED").map(({ id, state }) => `issue ${id} is ${state}`),
    ...client
      .tickets()
      .filter(ticket => ticket.category !== "done" && ids.some(id => ticket.labels.includes(`datadog-issue-${id}`)))
      .map(({ key }) => `ticket ${key} is open`),
    ...ledger.filter(({ ref }) => ids.some(id => ref.endsWith(id))).map(({ ref }) => `${ref} is there`),
    ...refs.filter(ref => ref.startsWith("refs/heads/auto-fix/")).map(ref => `${ref} is there`),
  ]
}
