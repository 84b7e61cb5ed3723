import { maskSecret } from "@auto-triage/shared/action/inputs"
import type { ActionRun } from "@auto-triage/shared/action/run-action"
import { datadogBaseUrl } from "@auto-triage/shared/adapters/datadog/base-url"
import { createDatadogTelemetrySource } from "@auto-triage/shared/adapters/datadog/telemetry-source"
import { askRepository, type FixHostOptions } from "@auto-triage/shared/adapters/github/ask"
import { createChecks } from "@auto-triage/shared/adapters/github/fix-host/checks"
import { createPulls } from "@auto-triage/shared/adapters/github/fix-host/pulls"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import { createWorkflowRuns } from "@auto-triage/shared/adapters/github/workflow-runs"
import { jiraBaseUrl } from "@auto-triage/shared/adapters/jira/base-url"
import { createJiraTracker } from "@auto-triage/shared/adapters/jira/tracker"
import type { Config } from "@auto-triage/shared/config/config"
import { fixLedgerRef } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-ref"
import type { ReportPorts } from "@auto-triage/shared/pipeline/report/report-session"
import type { DatadogInputs, ReportInputs } from "./inputs.ts"

/** The vendors as the report sees them. @throws ConfigError where an address is none. */
export function createPorts(run: ActionRun, inputs: ReportInputs, config: Config): ReportPorts {
  const { env, clock, log, transport } = run
  const github = { apiUrl: env.apiUrl, token: inputs.githubToken }
  const { email, apiToken } = inputs.jira
  const baseUrl = jiraBaseUrl(inputs.jira.baseUrl)
  // The form in which the token travels is as secret as the token.
  maskSecret(`${email}:${apiToken}`)
  transport.allow({ service: "jira", baseUrl, readRetries: 2 })
  const ledger = createGitHubLedger({ ...github, repository: config.ledger.repository ?? env.repository })
  return {
    store: { ledger, ref: fixLedgerRef(config, env.repository), clock },
    tracker: createJiraTracker({ baseUrl, email, apiToken, log }),
    host: createHost({ ...github, repository: env.repository }),
    runs: createWorkflowRuns({ ...github, repository: env.repository }),
    telemetry: telemetryOf(run, inputs.datadog),
    measure: metrics => run.measure(metrics),
    clock,
    log,
  }
}

/** Of the fix host what a report asks: it writes to no branch, so the code that does is not in it. */
function createHost(options: FixHostOptions): ReportPorts["host"] {
  const ask = askRepository(options)
  return { ...createPulls(ask, options), ...createChecks(ask, options) }
}

function telemetryOf(
  { clock, transport }: ActionRun,
  { apiKey, appKey, site, url }: DatadogInputs,
): ReportPorts["telemetry"] {
  if (apiKey === null || appKey === null) return null
  const baseUrl = datadogBaseUrl(site, url)
  transport.allow({ service: "datadog", baseUrl, readRetries: 1 })
  return createDatadogTelemetrySource({ apiKey, appKey, baseUrl, now: () => clock.now() })
}
