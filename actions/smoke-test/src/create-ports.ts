import type { ActionRun } from "@auto-triage/shared/action/run-action"
import { datadogBaseUrl } from "@auto-triage/shared/adapters/datadog/base-url"
import { logIntakeUrl } from "@auto-triage/shared/adapters/datadog/log-intake-url"
import { createSeededErrors } from "@auto-triage/shared/adapters/datadog/seeded-errors"
import { createDatadogTelemetrySource } from "@auto-triage/shared/adapters/datadog/telemetry-source"
import { createGitHubFixHost } from "@auto-triage/shared/adapters/github/fix-host"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import { createLedgerIndex } from "@auto-triage/shared/adapters/github/ledger-index"
import { createPipelineRuns } from "@auto-triage/shared/adapters/github/pipeline-runs"
import { createRunStarter } from "@auto-triage/shared/adapters/github/run-starter"
import { jiraBaseUrl } from "@auto-triage/shared/adapters/jira/base-url"
import { createTicketDesk } from "@auto-triage/shared/adapters/jira/ticket-desk"
import type { Config } from "@auto-triage/shared/config/config"
import { runDoctor } from "@auto-triage/shared/pipeline/doctor/run-doctor"
import type { SmokePorts } from "@auto-triage/shared/pipeline/smoke/smoke-ports"
import { diagnosableChecks, doctorSources } from "./doctor-sources.ts"
import type { SmokeInputs } from "./inputs.ts"

/** The vendors as a smoke test sees them. @throws ConfigError where an address is none. */
export function createPorts(run: ActionRun, inputs: SmokeInputs, config: Config): SmokePorts {
  const { env, clock, transport } = run
  const { apiKey, appKey, site, url } = inputs.datadog
  const baseUrl = datadogBaseUrl(site, url)
  const intakeUrl = logIntakeUrl(site, url)
  const jira = { ...inputs.jira, baseUrl: jiraBaseUrl(inputs.jira.baseUrl) }
  for (const place of [baseUrl, intakeUrl]) transport.allow({ service: "datadog", baseUrl: place, readRetries: 2 })
  transport.allow({ service: "jira", baseUrl: jira.baseUrl, readRetries: 2 })
  const now = (): number => clock.now()
  const { apiUrl, repository } = env
  const github = { apiUrl, token: inputs.githubToken, repository }
  const ledger = { ...github, repository: config.ledger.repository ?? repository }
  const sources = doctorSources(run, inputs, config)
  return {
    errors: createSeededErrors({ apiKey, appKey, baseUrl, intakeUrl }),
    runs: createPipelineRuns(github),
    starter: createRunStarter(github),
    ledger: createGitHubLedger(ledger),
    index: createLedgerIndex(ledger),
    dropRecord: ref => createPipelineRuns(ledger).deleteRef(ref),
    tickets: createTicketDesk(jira),
    pulls: createGitHubFixHost(github),
    telemetry: createDatadogTelemetrySource({ apiKey, appKey, baseUrl, now }),
    clock,
    checks: diagnosableChecks,
    // Each failed stage looks anew, because a memory of what was right before would mislead.
    async diagnose(checks) {
      const here = sources()
      // A check that asks for what no job may see says nothing here; the clean-up must come all the same.
      const found = await Promise.all(checks.map(check => runDoctor([check], here).catch(() => [])))
      return found.flat()
    },
  }
}
