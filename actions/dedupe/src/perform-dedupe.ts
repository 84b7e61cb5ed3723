import { writeResultFile } from "@auto-triage/shared/action/result-file"
import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import type { EarlySite } from "@auto-triage/shared/adapters/jira/early-request"
import { createJiraTracker } from "@auto-triage/shared/adapters/jira/tracker"
import { runDedupe } from "@auto-triage/shared/pipeline/dedupe"
import type { DedupeContext, DedupePorts } from "@auto-triage/shared/pipeline/dedupe/session"
import { dedupeMetrics } from "@auto-triage/shared/pipeline/metrics/dedupe-metrics"
import { writeDedupeSummary } from "@auto-triage/shared/pipeline/summary"
import { ticketTexts } from "@auto-triage/shared/pipeline/ticket"
import type { TriageResult } from "@auto-triage/shared/pipeline/triage-result"
import { type DedupeInputs, handsOnMetrics } from "./inputs.ts"

export type DedupeTask = { readonly triage: TriageResult; readonly site: EarlySite }

/** Composes ports and context, runs the protocol, and tells how it ended. */
export async function performDedupe(run: ActionRun, inputs: DedupeInputs, task: DedupeTask): Promise<ActionEnd> {
  const result = await runDedupe(task.triage, portsOf(run, inputs, task), contextOf(run, inputs, task))
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
    metrics: dedupeMetrics(result, task.triage),
    // The gate, which runs after it, is not asked in a dry run.
    handOnMetrics: !inputs.dryRun && handsOnMetrics(run.inputs),
  }
}

function portsOf(run: ActionRun, { githubToken: token }: DedupeInputs, { triage, site }: DedupeTask): DedupePorts {
  const repository = triage.config.ledger.repository ?? triage.repository
  return {
    ledger: createGitHubLedger({ apiUrl: run.env.apiUrl, token, repository }),
    tracker: createJiraTracker({ ...site, log: run.log }),
    clock: run.clock,
    log: run.log,
  }
}

function contextOf(run: ActionRun, inputs: DedupeInputs, { triage, site }: DedupeTask): DedupeContext {
  const { repository, runId, runAttempt, runUrl } = run.env
  const text = { runUrl, now: run.clock.now(), site: triage.config.site }
  return {
    holder: { repository, runId, attempt: runAttempt, lock: inputs.lock, url: runUrl },
    dryRun: inputs.dryRun,
    browseUrl: key => `${site.baseUrl}/browse/${key}`,
    texts: facts => ticketTexts(facts, text),
  }
}
