import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import { ConfigError } from "@auto-triage/shared/errors"
import { fixBranch } from "@auto-triage/shared/pipeline/fix/fix-branch"
import { placeOf } from "@auto-triage/shared/pipeline/fix/place-of"
import type { GateInput } from "@auto-triage/shared/pipeline/gate"
import { makeBrief } from "@auto-triage/shared/pipeline/fix/make-brief"
import { parseRecord } from "@auto-triage/shared/pipeline/ledger-record"
import type { TriageResult } from "@auto-triage/shared/pipeline/triage-result"
import { fixId } from "./fix-id.ts"
import { readToken } from "./inputs.ts"
import { openGate } from "./open-gate.ts"
import { writeBrief } from "./write-brief.ts"

/**
 * A fix that a person starts for an error of an earlier run. Its ticket is the one that the ledger knows now. A hold hands
 * on a brief too, without a reservation, so that the report can tell the ticket why nothing happens.
 */
export async function fixByHand(run: ActionRun, triage: TriageResult, input: GateInput): Promise<ActionEnd> {
  if (triage.repository !== run.env.repository)
    throw new ConfigError(
      `The given run worked for ${triage.repository}: give the input "triage_run_id" a run of Datadog Error Triage in ${run.env.repository}`,
    )
  const ticketKey = await knownTicket(run, input)
  const end = await openGate(run, { ...input, ticketKey })
  const { issue, assessment, config } = input
  if (end.outputs["decision"] === "fix" || ticketKey === null || issue === null || assessment === null) return end
  const branch = fixBranch(config.autofix.branchPrefix, ticketKey, issue.id)
  const reserved = { id: fixId(run.env), ticketKey, branch, place: placeOf(issue) }
  const { temp, repository, runUrl } = run.env
  const { brief, sha256 } = writeBrief(temp, makeBrief({ input, reserved, baseSha: "", repository, runUrl }))
  return { ...end, outputs: { ...end.outputs, brief, "brief-sha256": sha256 } }
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
