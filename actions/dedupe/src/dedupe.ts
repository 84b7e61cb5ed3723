import { maskSecret } from "@auto-triage/shared/action/inputs"
import { metricsIntake } from "@auto-triage/shared/action/metrics-intake"
import { readResultFile } from "@auto-triage/shared/action/result-file"
import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { jiraBaseUrl } from "@auto-triage/shared/adapters/jira/base-url"
import type { TriageResult } from "@auto-triage/shared/pipeline/triage-result"
import { firstRequest } from "./first-request.ts"
import { isDryRun, readInputs } from "./inputs.ts"

/**
 * dedupe → route → ticket: makes sure that exactly one open ticket stands for what triage found. Everything that the
 * first request does not need is loaded while that is on its way.
 */
export async function dedupe(run: ActionRun): Promise<ActionEnd> {
  // A dry run writes nowhere, and metrics are written too.
  if (!isDryRun(run.inputs)) run.measureTo(metricsIntake(run.inputs))
  const inputs = readInputs(run.inputs)
  const triage = readResultFile<TriageResult>(inputs.result, "triage")
  const baseUrl = jiraBaseUrl(inputs.jiraBaseUrl)
  const site = { baseUrl, email: inputs.jiraUserEmail, apiToken: inputs.jiraApiToken }
  // The form in which the token travels is as secret as the token.
  maskSecret(`${site.email}:${site.apiToken}`)
  run.transport.allow({ service: "github", baseUrl: run.env.apiUrl, readRetries: 2 })
  run.transport.allow({ service: "jira", baseUrl, readRetries: 2 })
  const first = firstRequest(triage, site)
  if (first !== null) await run.transport.warm(first.url, first.init)
  const { performDedupe } = await import("./perform-dedupe.ts")
  return performDedupe(run, inputs, { triage, site })
}
