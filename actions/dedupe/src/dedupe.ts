import { maskSecret } from "@auto-triage/shared/action/inputs"
import { readResultFile, writeResultFile } from "@auto-triage/shared/action/result-file"
import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import { jiraBaseUrl } from "@auto-triage/shared/adapters/jira/base-url"
import { createJiraTracker } from "@auto-triage/shared/adapters/jira/tracker"
import { runDedupe } from "@auto-triage/shared/pipeline/dedupe"
import type { DedupeContext, DedupePorts } from "@auto-triage/shared/pipeline/dedupe/session"
import { writeDedupeSummary } from "@auto-triage/shared/pipeline/summary"
import { ticketTexts } from "@auto-triage/shared/pipeline/ticket"
import type { TriageResult } from "@auto-triage/shared/pipeline/triage-result"
import { type DedupeInputs, readInputs } from "./inputs.ts"

/** dedupe → route → ticket: makes sure that exactly one open ticket stands for what triage found. */
export async function dedupe(run: ActionRun): Promise<ActionEnd> {
  const inputs = readInputs(run.inputs)
  const triage = readResultFile<TriageResult>(inputs.result, "triage")
  const baseUrl = jiraBaseUrl(inputs.jiraBaseUrl)
  const result = await runDedupe(
    triage,
    portsOf(run, inputs, { triage, baseUrl }),
    contextOf(run, inputs, { triage, baseUrl }),
  )
  const { outcome, reason, ticket } = result
  run.log.info(`dedupe: ${outcome}`, { reason, ticket: ticket?.key })
  for (const warning of result.warnings) run.log.warn(warning)
  return {
    outputs: {
      outcome,
      "ticket-key": ticket?.key ?? "",
      "ticket-url": ticket?.url ?? "",
      created: String(outcome === "created" || outcome === "replaced"),
      result: writeResultFile(run.env.temp, "dedupe", result),
    },
    summary: calls => writeDedupeSummary(result, calls),
  }
}

type Known = { readonly triage: TriageResult; readonly baseUrl: string }

function portsOf(run: ActionRun, inputs: DedupeInputs, { triage, baseUrl }: Known): DedupePorts {
  const { apiUrl } = run.env
  const { jiraUserEmail: email, jiraApiToken: apiToken, githubToken: token } = inputs
  // The form in which the token travels is as secret as the token.
  maskSecret(`${email}:${apiToken}`)
  run.transport.allow({ service: "github", baseUrl: apiUrl, readRetries: 2 })
  run.transport.allow({ service: "jira", baseUrl, readRetries: 2 })
  const repository = triage.config.ledger.repository ?? triage.repository
  return {
    ledger: createGitHubLedger({ apiUrl, token, repository }),
    tracker: createJiraTracker({ baseUrl, email, apiToken, log: run.log }),
    clock: run.clock,
    log: run.log,
  }
}

function contextOf(run: ActionRun, inputs: DedupeInputs, { triage, baseUrl }: Known): DedupeContext {
  const { repository, runId, runAttempt, runUrl } = run.env
  const texts = { runUrl, now: run.clock.now(), site: triage.config.site }
  return {
    holder: { repository, runId, attempt: runAttempt, lock: inputs.lock, url: runUrl },
    dryRun: inputs.dryRun,
    browseUrl: key => `${baseUrl}/browse/${key}`,
    texts: facts => ticketTexts(facts, texts),
  }
}
