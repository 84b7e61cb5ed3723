import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { writeSealedFile } from "@auto-triage/shared/action/sealed-file"
import { readResultFile } from "@auto-triage/shared/action/result-file"
import { createGitHubFixHost } from "@auto-triage/shared/adapters/github/fix-host"
import { createGitHubLedger } from "@auto-triage/shared/adapters/github/ledger"
import { createJiraTracker } from "@auto-triage/shared/adapters/jira/tracker"
import { type DedupeResult, runDedupe } from "@auto-triage/shared/pipeline/dedupe"
import { fixLedgerRef } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-ref"
import { makeBrief } from "@auto-triage/shared/pipeline/fix/make-brief"
import { decideGate } from "@auto-triage/shared/pipeline/gate"
import { reserveFix } from "@auto-triage/shared/pipeline/gate/reserve-fix"
import { ticketTexts } from "@auto-triage/shared/pipeline/ticket"
import type { TriageResult } from "@auto-triage/shared/pipeline/triage-result"
import { runPipeline } from "../process/run-pipeline.ts"
import type { World } from "../world/world.ts"

export type Decided = { readonly issueId: string; readonly runId: string; readonly folder: string }
/** Outputs of the gate as the fix jobs take them, and the ticket's key. */
export type DecideFix = (one: Decided) => Promise<Readonly<Record<string, string>>>

/**
 * Lets one error through triage as shipped, and each further one through the same stages in this process, as if triage had
 * found the same under another id: an agent's misbehaviour begins after the gate, and a process for each stage before it
 * takes as long as the agent.
 */
export async function openDecideFix(world: World, firstIssue: string): Promise<DecideFix> {
  const triage = await triageOnce(world, firstIssue)
  const { repository, credentials } = world
  const token = world.github.mintJobToken({
    repository,
    permissions: { contents: "write", pull_requests: "read", metadata: "read" },
  })
  const clock = { now: Date.now, sleep: (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms)) }
  const log = { info() {}, warn() {}, error() {} }
  const github = { apiUrl: world.urls.github, token, repository }
  const ledger = createGitHubLedger(github)
  const site = { baseUrl: world.urls.jira, email: credentials.jiraEmail, apiToken: credentials.jiraToken, log }
  const tracker = createJiraTracker(site)

  const dedupe = (triaged: TriageResult, { runId }: Decided, runUrl: string): Promise<DedupeResult> =>
    runDedupe(
      triaged,
      { ledger, tracker, clock, log },
      {
        holder: { repository, runId, attempt: 1, lock: null, url: runUrl },
        dryRun: false,
        texts: facts => ticketTexts(facts, { runUrl, now: clock.now(), site: "datadoghq.eu" }),
        browseUrl: key => `${world.urls.jira}/browse/${key}`,
      },
    )
  return async one => {
    const runUrl = `${world.urls.github}/${repository}/actions/runs/${one.runId}`
    const { issue, ...triaged } = renamed(triage, one.issueId)
    const { ticket } = await dedupe({ ...triaged, issue }, one, runUrl)
    const ticketKey = ticket?.key ?? ""
    const input = { ...triaged, issue, ticketKey, enabled: true, stagingEnabled: false }
    const decision = decideGate(input)
    if (decision.kind === "hold") throw new Error(`the gate did not let the case through: ${decision.why}`)
    const store = { ledger, ref: fixLedgerRef(triaged.config, repository), clock }
    const end = await reserveFix(
      { fixId: `${one.runId}.1`, issue, ticketKey, config: triaged.config, runUrl },
      { store, host: createGitHubFixHost(github), spend: null, log },
    )
    if (end.kind === "held") throw new Error(`the gate did not let the case through: ${end.hold.why}`)
    const { run: reserved, baseSha } = end
    const brief = join(one.folder, "brief.json")
    const { sha256 } = writeSealedFile(brief, makeBrief({ input, reserved, baseSha, repository, runUrl }))
    return { brief, "brief-sha256": sha256, "base-sha": baseSha, "ticket-key": ticketKey }
  }
}

async function triageOnce(world: World, issueId: string): Promise<TriageResult> {
  const folder = mkdtempSync(join(tmpdir(), "auto-triage-once-"))
  try {
    const { triage } = await runPipeline(world, {
      event: { name: "repository_dispatch", payload: { client_payload: { issue: { id: issueId } } } },
      token: world.github.mintJobToken({
        repository: world.repository,
        permissions: { contents: "write", pull_requests: "read", metadata: "read" },
      }),
      runId: "499999",
      folder,
    })
    return readResultFile(triage.outputs["result"] ?? "", "triage")
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What triage would have found of an error of another id, which nobody has seen yet. */
function renamed({ issue, dispatch, ...triage }: TriageResult, issueId: string) {
  if (issue === null || dispatch === null) throw new Error(`triage ended with ${triage.outcome}`)
  // Errors of one fingerprint would be duplicates of each other.
  const known = { ...issue, id: issueId, fingerprint: issueId.replaceAll("-", "").slice(0, 16) }
  return { ...triage, issue: known, dispatch: { ...dispatch, issueId }, record: null }
}
