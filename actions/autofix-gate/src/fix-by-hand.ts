import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import { ConfigError } from "@auto-triage/shared/errors"
import type { GateInput } from "@auto-triage/shared/pipeline/gate"
import { parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import type { TriageResult } from "@auto-triage/shared/pipeline/triage-result"
import { readToken } from "./inputs.ts"
import { openGate } from "./open-gate.ts"
import { withHeldBrief } from "./with-held-brief.ts"

/** A fix that a person starts for an error of an earlier run. Its ticket is the one that the ledger knows now. */
export async function fixByHand(run: ActionRun, triage: TriageResult, input: GateInput): Promise<ActionEnd> {
  if (triage.repository !== run.env.repository)
    throw new ConfigError(
      `The given run worked for ${triage.repository}: give the input "triage_run_id" a run of Datadog Error Triage in ${run.env.repository}`,
    )
  const known = { ...input, ticketKey: await knownTicket(run, input) }
  return withHeldBrief(run, known, await openGate(run, known))
}

async function knownTicket(run: ActionRun, { issue, config }: GateInput): Promise<string | null> {
  if (issue === null) return null
  const { apiUrl, repository } = run.env
  run.transport.allow({ service: "github", baseUrl: apiUrl, readRetries: 2 })
  const token = readToken(run.inputs)
  const ledger = createGitHubLedger({ apiUrl, token, repository: config.ledger.repository ?? repository })
  const stored = await ledger.read(`${config.ledger.namespace}/${issue.id}`)
  const record = stored === null ? null : parseRecord(stored.text)
  return record?.state === "ticketed" && record.ticket !== null ? record.ticket.key : null
}
