import type { ActionRun } from "@auto-triage/shared/action/run-action"
import { datadogBaseUrl } from "@auto-triage/shared/adapters/datadog/base-url"
import { createDatadogAlertSource } from "@auto-triage/shared/adapters/datadog/alert-source"
import { createErrorSightings } from "@auto-triage/shared/adapters/datadog/error-sightings"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import { createLedgerIndex } from "@auto-triage/shared/adapters/github/ledger-index"
import { createOpenPulls } from "@auto-triage/shared/adapters/github/open-pulls"
import { createStartedRuns } from "@auto-triage/shared/adapters/github/started-runs"
import { createRunStarter } from "@auto-triage/shared/adapters/github/run-starter"
import { createTokenProbe } from "@auto-triage/shared/adapters/github/token-probe"
import { createCommitHistory } from "@auto-triage/shared/adapters/github/commit-history"
import { createBranches } from "@auto-triage/shared/adapters/github/fix-host/branches"
import { createPulls } from "@auto-triage/shared/adapters/github/fix-host/pulls"
import { askRepository, type FixHostOptions } from "@auto-triage/shared/adapters/github/ask"
import { createWorkflowRuns } from "@auto-triage/shared/adapters/github/workflow-runs"
import { jiraBaseUrl } from "@auto-triage/shared/adapters/jira/base-url"
import { createJiraTracker } from "@auto-triage/shared/adapters/jira/tracker"
import type { StandingPorts } from "@auto-triage/shared/pipeline/sweep/reconcile/standing-ports"
import type { Config } from "@auto-triage/shared/config/config"
import type { SweepPorts } from "@auto-triage/shared/pipeline/sweep/sweep-ports"
import type { SweepInputs } from "./inputs.ts"

/** The vendors as a sweep sees them. @throws ConfigError where an address is none. */
export function createPorts(run: ActionRun, inputs: SweepInputs, config: Config): SweepPorts {
  const { env, clock, transport } = run
  const { apiKey, appKey, site, url } = inputs.datadog
  const baseUrl = datadogBaseUrl(site, url)
  transport.allow({ service: "datadog", baseUrl, readRetries: 2 })
  const now = (): number => clock.now()
  const { apiUrl, repository } = env
  const github = { apiUrl, token: inputs.githubToken, repository }
  const ledger = { ...github, repository: config.ledger.repository ?? repository }
  const { dispatchToken } = inputs
  return {
    alerts: createDatadogAlertSource({ apiKey, appKey, baseUrl, now }),
    ledger: createGitHubLedger(ledger),
    index: createLedgerIndex(ledger),
    runs: createRunStarter(github),
    tries: createStartedRuns(github),
    token: dispatchToken === null ? null : createTokenProbe({ apiUrl, repository, token: dispatchToken, now }),
    pulls: createOpenPulls(github),
    standing:
      inputs.jira === null
        ? null
        : {
            ...standingPorts(run, inputs.jira, github),
            proof: {
              sightings: createErrorSightings({ apiKey, appKey, baseUrl }),
              history: createCommitHistory(github),
            },
            text: { runUrl: env.runUrl, now: clock.now(), site: config.site },
            reportWorkflow: inputs.reportWorkflow,
          },
    clock,
  }
}

function standingPorts(
  { transport, log }: ActionRun,
  { baseUrl: address, email, apiToken }: NonNullable<SweepInputs["jira"]>,
  github: FixHostOptions,
): Omit<StandingPorts, "reportWorkflow" | "proof" | "text"> {
  const baseUrl = jiraBaseUrl(address)
  transport.allow({ service: "jira", baseUrl, readRetries: 2 })
  const ask = askRepository(github)
  return {
    tracker: createJiraTracker({ baseUrl, email, apiToken, log }),
    host: { ...createBranches(ask, github), ...createPulls(ask, github) },
    workflowRuns: createWorkflowRuns(github),
    branches: createLedgerIndex(github),
    repository: github.repository,
  }
}
