import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { writeResultFile } from "@auto-triage/shared/action/result-file"
import { datadogBaseUrl } from "@auto-triage/shared/adapters/datadog/base-url"
import { createDatadogErrorSource } from "@auto-triage/shared/adapters/datadog/error-source"
import { createGitHubCodeHost } from "@auto-triage/shared/adapters/github/code-host"
import { CONFIG_PATH, stateRequest } from "@auto-triage/shared/adapters/github/repository-state"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { type Dispatch, readDispatch } from "@auto-triage/shared/pipeline/dispatch"
import { writeTriageSummary } from "@auto-triage/shared/pipeline/summary"
import type { TriageResult } from "@auto-triage/shared/pipeline/triage-result"
import { triageIssue } from "@auto-triage/shared/pipeline/triage-issue"
import { readInputs, type TriageInputs } from "./inputs.ts"

/** dispatch → enrich → score → route. Writes nothing but its result file. */
export async function triage(run: ActionRun): Promise<ActionEnd> {
  const inputs = readInputs(run.inputs)
  const reading = readDispatch({
    eventName: run.env.eventName,
    payload: run.env.event,
    runId: run.env.runId,
    issueId: inputs.issueId,
    forceFix: inputs.forceFix,
  })
  const empty = {
    schema: 1,
    dispatch: null,
    issue: null,
    assessment: null,
    route: null,
    record: null,
    config: DEFAULT_CONFIG,
    repository: run.env.repository,
    runUrl: run.env.runUrl,
  } as const
  const result: TriageResult =
    reading.kind === "accepted"
      ? { ...empty, ...(await triageDispatch(run, inputs, reading.dispatch)) }
      : { ...empty, outcome: reading.kind, reason: reading.reason }
  run.log.info(`triage: ${result.outcome}`, {
    reason: result.reason,
    issue: result.issue?.id ?? result.dispatch?.issueId,
  })
  return {
    outputs: {
      outcome: result.outcome,
      reason: result.reason,
      "issue-id": result.issue?.id ?? result.dispatch?.issueId ?? "",
      score: result.assessment === null ? "" : String(result.assessment.total),
      priority: result.assessment?.priority ?? "",
      result: writeResultFile(run.env.temp, "triage", result),
    },
    summary: calls => writeTriageSummary(result, calls),
  }
}

type Triaged = Pick<
  TriageResult,
  "outcome" | "reason" | "dispatch" | "issue" | "assessment" | "route" | "record" | "config"
>

async function triageDispatch(run: ActionRun, inputs: TriageInputs, dispatch: Dispatch): Promise<Triaged> {
  const { apiUrl, repository, serverUrl } = run.env
  const baseUrl = datadogBaseUrl(inputs.datadogSite, inputs.datadogUrl)
  run.transport.allow({ service: "github", baseUrl: apiUrl, readRetries: 2 })
  run.transport.allow({ service: "datadog", baseUrl, readRetries: 2 })
  const github = { apiUrl, token: inputs.githubToken, repository }
  const ledgerRef = `${DEFAULT_CONFIG.ledger.namespace}/${dispatch.issueId}`
  const first = stateRequest({ ...github, ledgerRef })
  run.transport.warm(first.url, first.init)

  const host = createGitHubCodeHost(github)
  const state = await host.readState(ledgerRef)
  const config =
    state.config === null
      ? DEFAULT_CONFIG
      : (await import("@auto-triage/shared/config/load-config")).loadConfig(state.config, CONFIG_PATH)
  const source = createDatadogErrorSource({
    apiKey: inputs.datadogApiKey,
    appKey: inputs.datadogAppKey,
    baseUrl,
    windowHours: config.samples.windowHours,
  })
  const record =
    config.ledger.namespace === DEFAULT_CONFIG.ledger.namespace
      ? state.record
      : (await host.readState(`${config.ledger.namespace}/${dispatch.issueId}`)).record
  return triageIssue(
    { source, host },
    {
      dispatch,
      record,
      config,
      codeowners: state.codeowners?.text ?? null,
      repository,
      serverUrl,
      now: run.clock.now(),
    },
  )
}
