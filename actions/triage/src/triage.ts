import { metricsIntake } from "@auto-triage/shared/action/metrics-intake"
import { writeResultFile } from "@auto-triage/shared/action/result-file"
import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { datadogBaseUrl } from "@auto-triage/shared/adapters/datadog/base-url"
import { CONFIG_PATH, stateRequest } from "@auto-triage/shared/adapters/github/repository-state"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { type Dispatch, readDispatch } from "@auto-triage/shared/pipeline/dispatch"
import { alertedAt } from "@auto-triage/shared/pipeline/metrics/alerted-at"
import { triageMetrics } from "@auto-triage/shared/pipeline/metrics/triage-metrics"
import type { TriageResult } from "@auto-triage/shared/pipeline/triage-result"
import type { Metric } from "@auto-triage/shared/ports/metrics-sink"
import { handsOnMetrics, isDryRun, readInputs, type TriageInputs } from "./inputs.ts"

/** dispatch → enrich → score → route. Writes nothing but its result file. */
export async function triage(run: ActionRun): Promise<ActionEnd> {
  // A dry run writes nowhere, and metrics are written too.
  if (!isDryRun(run.inputs)) run.measureTo(metricsIntake(run.inputs))
  const startedAt = run.clock.now()
  const result = await read(run).catch((error: unknown) => {
    run.measure(measured(run, { startedAt, result: null }))
    throw error
  })
  const issueId = result.issue?.id ?? result.dispatch?.issueId ?? ""
  // An alert that leads nowhere must be seen by somebody, although the job could do all there was to do.
  const level = result.outcome === "invalid" || result.outcome === "not-found" ? "warn" : "info"
  run.log[level](`triage: ${result.outcome}`, { reason: result.reason, issue: issueId })
  const { writeTriageSummary } = await import("@auto-triage/shared/pipeline/summary")
  return {
    outputs: {
      outcome: result.outcome,
      reason: result.reason,
      "issue-id": issueId,
      score: result.assessment === null ? "" : String(result.assessment.total),
      priority: result.assessment?.priority ?? "",
      result: writeResultFile(run.env.temp, "triage", result),
    },
    summary: calls => writeTriageSummary(result, calls),
    metrics: measured(run, { startedAt, result }),
    handOnMetrics: goesOn(result) && handsOnMetrics(run.inputs),
  }
}

/** What dedupe goes on with. */
function goesOn({ outcome }: TriageResult): boolean {
  return outcome === "triaged" || outcome === "seen-before"
}

type Measured = {
  readonly startedAt: number
  /** Null where triage could not be done. */ readonly result: TriageResult | null
}

function measured({ env }: ActionRun, { startedAt, result }: Measured): Metric[] {
  const alerted = env.eventName === "repository_dispatch" ? alertedAt(env.event, startedAt) : null
  return triageMetrics({
    trigger: env.eventName,
    outcome: result?.outcome ?? "failed",
    environment: result?.issue?.environments[0]?.environment ?? result?.dispatch?.hint.environment ?? null,
    delayMs: alerted === null ? null : startedAt - alerted,
  })
}

async function read(run: ActionRun): Promise<TriageResult> {
  const inputs = readInputs(run.inputs)
  const { env } = run
  const reading = readDispatch({
    eventName: env.eventName,
    payload: env.event,
    runId: env.runId,
    issueId: inputs.issueId,
    forceFix: inputs.forceFix,
  })
  const nothing = { dispatch: null, issue: null, assessment: null, route: null, record: null, config: DEFAULT_CONFIG }
  const triaged =
    reading.kind === "accepted"
      ? await triageDispatch(run, inputs, reading.dispatch)
      : { ...nothing, outcome: reading.kind, reason: reading.reason }
  return { schema: 1, ...triaged, repository: env.repository, runUrl: env.runUrl }
}

type Triaged = Omit<TriageResult, "schema" | "repository" | "runUrl">

/** The first request leaves before anything heavy is loaded, and what is heavy is loaded while it is on its way. */
async function triageDispatch(run: ActionRun, inputs: TriageInputs, dispatch: Dispatch): Promise<Triaged> {
  const { apiUrl, repository, serverUrl } = run.env
  const baseUrl = datadogBaseUrl(inputs.datadogSite, inputs.datadogUrl)
  run.transport.allow({ service: "github", baseUrl: apiUrl, readRetries: 2 })
  run.transport.allow({ service: "datadog", baseUrl, readRetries: 2 })
  const github = { apiUrl, token: inputs.githubToken, repository }
  const refIn = (namespace: string): string => `${namespace}/${dispatch.issueId}`
  const first = stateRequest({ ...github, ledgerRef: refIn(DEFAULT_CONFIG.ledger.namespace) })
  await run.transport.warm(first.url, first.init)
  const [{ triageIssue }, { loadConfig }, { createDatadogErrorSource }, { createGitHubCodeHost }] = await Promise.all([
    import("@auto-triage/shared/pipeline/triage-issue"),
    import("@auto-triage/shared/config/load-config"),
    import("@auto-triage/shared/adapters/datadog/error-source"),
    import("@auto-triage/shared/adapters/github/code-host"),
    import("@auto-triage/shared/adapters/datadog/client"),
  ])

  const host = createGitHubCodeHost(github)
  const state = await host.readState(refIn(DEFAULT_CONFIG.ledger.namespace))
  const config = state.config === null ? DEFAULT_CONFIG : loadConfig(state.config, CONFIG_PATH)
  const source = createDatadogErrorSource({
    apiKey: inputs.datadogApiKey,
    appKey: inputs.datadogAppKey,
    baseUrl,
    windowHours: config.samples.windowHours,
  })
  const { namespace, repository: ledgerRepository } = config.ledger
  const elsewhere = namespace !== DEFAULT_CONFIG.ledger.namespace || (ledgerRepository ?? repository) !== repository
  const ledgerHost = createGitHubCodeHost({ ...github, repository: ledgerRepository ?? repository })
  const { record } = elsewhere ? await ledgerHost.readState(refIn(namespace)) : state
  const codeowners = state.codeowners?.text ?? null
  return triageIssue(
    { source, host },
    { dispatch, record, config, codeowners, repository, serverUrl, now: run.clock.now() },
  )
}
