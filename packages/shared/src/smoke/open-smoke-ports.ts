import { datadogBaseUrl } from "../adapters/datadog/base-url.ts"
import { logIntakeUrl } from "../adapters/datadog/log-intake-url.ts"
import { createSeededErrors } from "../adapters/datadog/seeded-errors.ts"
import { createDatadogTelemetrySource } from "../adapters/datadog/telemetry-source.ts"
import { createGitHubFixHost } from "../adapters/github/fix-host.ts"
import { createGitHubLedger } from "../adapters/github/ledger.ts"
import { createLedgerIndex } from "../adapters/github/ledger-index.ts"
import { createPipelineRuns } from "../adapters/github/pipeline-runs.ts"
import { createRunStarter } from "../adapters/github/run-starter.ts"
import { jiraBaseUrl } from "../adapters/jira/base-url.ts"
import { createTicketDesk } from "../adapters/jira/ticket-desk.ts"
import type { Transport } from "../adapters/transport.ts"
import type { Config } from "../config/config.ts"
import { ConfigError } from "../errors.ts"
import { checks } from "../pipeline/doctor/checks.ts"
import type { SmokePorts } from "../pipeline/smoke/smoke-ports.ts"
import type { Clock } from "../ports/clock.ts"
import { diagnoseWith } from "./diagnose-with.ts"
import { doctorAccess } from "./doctor-access.ts"
import type { SmokeAccess } from "./smoke-access.ts"

export type SmokeSurroundings = {
  readonly transport: Transport
  readonly clock: Clock
  readonly cancelled: AbortSignal
}

/** The vendors as a smoke test sees them. */
export function openSmokePorts(access: SmokeAccess, config: Config, around: SmokeSurroundings): SmokePorts {
  const { github } = access
  const { transport, clock, cancelled } = around
  transport.allow({ service: "github", baseUrl: github.apiUrl, readRetries: 2 })
  const ledger = { ...github, repository: config.ledger.repository ?? github.repository }
  return {
    ...datadogPorts(access, around),
    runs: createPipelineRuns(github),
    starter: createRunStarter(github),
    ledger: createGitHubLedger(ledger),
    index: createLedgerIndex(ledger),
    dropRecord: ref => createPipelineRuns(ledger).deleteRef(ref),
    tickets: ticketDesk(access, transport),
    pulls: createGitHubFixHost(github),
    clock,
    cancelled,
    checks,
    diagnose: diagnoseWith(doctorAccess(access), { transport, clock, runner: null }),
  }
}

function datadogPorts(
  { datadog }: SmokeAccess,
  { transport, clock }: SmokeSurroundings,
): Pick<SmokePorts, "errors" | "telemetry"> {
  const { site, url, apiKey, appKey } = datadog
  const noEmit = faultOf(() => {
    datadogBaseUrl(site, url)
    needed({ DATADOG_API_KEY: apiKey })
  })
  const noAsk = noEmit ?? faultOf(() => needed({ DATADOG_APP_KEY: appKey }))
  const [baseUrl, intakeUrl] = noEmit === null ? [datadogBaseUrl(site, url), logIntakeUrl(site, url)] : ["", ""]
  for (const place of [baseUrl, intakeUrl])
    if (place !== "") transport.allow({ service: "datadog", baseUrl: place, readRetries: 2 })
  const errors = createSeededErrors({ apiKey, appKey, baseUrl, intakeUrl })
  const telemetry = createDatadogTelemetrySource({ apiKey, appKey, baseUrl, now: () => clock.now() })
  return {
    errors: {
      emit: async error => unless(noEmit, () => errors.emit(error)),
      find: async search => unless(noAsk, () => errors.find(search)),
      issue: async id => unless(noAsk, () => errors.issue(id)),
      ignore: async id => unless(noAsk, () => errors.ignore(id)),
      monitors: async (service, environment) => unless(noAsk, () => errors.monitors(service, environment)),
    },
    telemetry: { readRun: async (id, from) => unless(noAsk, () => telemetry.readRun(id, from)) },
  }
}

/** Asks, or throws what keeps from asking. */
function unless<Answer>(fault: ConfigError | null, ask: () => Promise<Answer>): Promise<Answer> {
  if (fault !== null) throw fault
  return ask()
}

function ticketDesk({ jira }: SmokeAccess, transport: Transport): SmokePorts["tickets"] {
  const { email, token: apiToken } = jira
  const fault = faultOf(() => {
    needed({ JIRA_BASE_URL: jira.baseUrl, JIRA_USER_EMAIL: email, JIRA_API_TOKEN: apiToken })
    jiraBaseUrl(jira.baseUrl)
  })
  const baseUrl = fault === null ? jiraBaseUrl(jira.baseUrl) : ""
  if (fault === null) transport.allow({ service: "jira", baseUrl, readRetries: 2 })
  const desk = createTicketDesk({ baseUrl, email, apiToken })
  return {
    ticket: async key => unless(fault, () => desk.ticket(key)),
    withLabel: async (project, label) => unless(fault, () => desk.withLabel(project, label)),
    close: async (key, how) => unless(fault, () => desk.close(key, how)),
  }
}

/** @throws ConfigError that names the first that is empty. */
function needed(secrets: Readonly<Record<string, string>>): void {
  const [missing] = Object.entries(secrets).find(([, value]) => value === "") ?? []
  if (missing !== undefined)
    throw new ConfigError(
      `The secret ${missing} is empty: add it to this repository or its organisation; where another workflow calls this one, it has to pass the secret on under "secrets:"`,
    )
}

function faultOf(work: () => void): ConfigError | null {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
}
