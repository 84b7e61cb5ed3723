import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { datadogBaseUrl } from "@auto-triage/shared/adapters/datadog/base-url"
import { createDatadogSpendSource } from "@auto-triage/shared/adapters/datadog/spend-source"
import { createGitHubFixHost } from "@auto-triage/shared/adapters/github/fix-host"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import { BugError } from "@auto-triage/shared/errors"
import { fixLedgerRef } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-ref"
import { makeBrief } from "@auto-triage/shared/pipeline/fix/make-brief"
import { decideGate, type GateInput } from "@auto-triage/shared/pipeline/gate"
import { holdInStorm } from "@auto-triage/shared/pipeline/gate/hold-in-storm"
import { reserveFix, type ReservePorts } from "@auto-triage/shared/pipeline/gate/reserve-fix"
import type { SpendSource } from "@auto-triage/shared/ports/spend-source"
import { fixId } from "./fix-id.ts"
import { gateEnd } from "./gate-end.ts"
import { readDatadog, readToken } from "./inputs.ts"
import { writeBrief } from "./write-brief.ts"

/** Asks the rules that need nobody, then the others, reserves the money, and writes the brief. */
export async function openGate(run: ActionRun, input: GateInput): Promise<ActionEnd> {
  const decision = decideGate(input)
  const { issue, ticketKey, assessment, config } = input
  if (decision.kind === "hold") return gateEnd(run, { decision, input })
  if (issue === null || assessment === null || ticketKey === null)
    throw new BugError("The rules of the gate let a fix through without an error, its assessment or a ticket")
  const ports = portsOf(run, input)
  const stormy = await holdInStorm({ issue, ticketKey, config }, ports.store.ledger)
  if (stormy !== null) return gateEnd(run, { decision: stormy, input })
  const request = { fixId: fixId(run.env), issue, ticketKey, config, runUrl: run.env.runUrl }
  const end = await reserveFix(request, ports)
  if (end.kind === "held") return gateEnd(run, { decision: end.hold, input, room: end.room })
  const { run: reserved, baseSha, room } = end
  const handedOn = writeBrief(
    run.env.temp,
    makeBrief({ input, reserved, baseSha, repository: run.env.repository, runUrl: run.env.runUrl }),
  )
  return gateEnd(run, { decision, input, room, handedOn: { ...handedOn, baseSha } })
}

function portsOf(run: ActionRun, { config }: GateInput): ReservePorts {
  const { apiUrl, repository } = run.env
  const token = readToken(run.inputs)
  run.transport.allow({ service: "github", baseUrl: apiUrl, readRetries: 2 })
  const ledger = createGitHubLedger({ apiUrl, token, repository: config.ledger.repository ?? repository })
  return {
    store: { ledger, ref: fixLedgerRef(config, repository), clock: run.clock },
    host: createGitHubFixHost({ apiUrl, token, repository }),
    spend: config.autofix.datadogSpend ? lateSpendSource(run) : null,
    log: run.log,
  }
}

/** Keys that are missing are one more way in which Datadog cannot be asked: that holds, and the ticket can be told. */
function lateSpendSource(run: ActionRun): SpendSource {
  return { spentUsd: async (from, to) => spendSource(run).spentUsd(from, to) }
}

function spendSource(run: ActionRun): SpendSource {
  const { apiKey, appKey, site, url } = readDatadog(run.inputs)
  const baseUrl = datadogBaseUrl(site, url)
  run.transport.allow({ service: "datadog", baseUrl, readRetries: 2 })
  return createDatadogSpendSource({ apiKey, appKey, baseUrl, repository: run.env.repository })
}
