import { metricsIntake } from "@auto-triage/shared/action/metrics-intake"
import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { createGitHubCodeHost } from "@auto-triage/shared/adapters/github/code-host"
import { CONFIG_PATH } from "@auto-triage/shared/adapters/github/repository-state"
import type { Config } from "@auto-triage/shared/config/config"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { fixLedgerRef } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-ref"
import { isStillLost } from "@auto-triage/shared/pipeline/sweep/is-still-lost"
import { runSweep } from "@auto-triage/shared/pipeline/sweep/run-sweep"
import { sweepFailure } from "@auto-triage/shared/pipeline/sweep/sweep-failure"
import { sweepMetrics } from "@auto-triage/shared/pipeline/sweep/sweep-metrics"
import type { SweepResult } from "@auto-triage/shared/pipeline/sweep/sweep-result"
import { tokenWords } from "@auto-triage/shared/pipeline/sweep/token-words"
import { writeSweepSummary } from "@auto-triage/shared/pipeline/sweep/write-sweep-summary"
import { createPorts } from "./create-ports.ts"
import { isDryRun, readInputs, type SweepInputs } from "./inputs.ts"

/** sweep: finds what was lost on the way from Datadog, and has it triaged. */
export async function sweep(run: ActionRun): Promise<ActionEnd> {
  // A dry run writes nowhere, and metrics are written too.
  if (!isDryRun(run.inputs)) run.measureTo(metricsIntake(run.inputs))
  const inputs = readInputs(run.inputs)
  run.transport.allow({ service: "github", baseUrl: run.env.apiUrl, readRetries: 2 })
  const config = await readConfig(run, inputs)
  const result = await runSweep(createPorts(run, inputs, config), {
    config,
    graceMs: inputs.graceMinutes * 60_000,
    mostStarts: inputs.maxStarts,
    workflow: inputs.triageWorkflow,
    dryRun: inputs.dryRun,
  })
  tellLog(run, result)
  const repairs = result.seen?.repairs ?? []
  const lost = repairs.filter(isStillLost)
  const failed = sweepFailure(result)
  return {
    outputs: {
      outcome: result.outcome,
      "lost-alerts": result.seen === null ? "" : String(lost.length),
      started: String(repairs.filter(repair => repair.result === "mended").length),
      "dispatch-token": result.token?.kind ?? "",
    },
    summary: calls => writeSweepSummary(result, calls),
    metrics: sweepMetrics(result),
    ...(failed === null ? {} : { failed }),
  }
}

/** The configuration of the default branch. */
async function readConfig({ env }: ActionRun, { githubToken: token }: SweepInputs): Promise<Config> {
  const host = createGitHubCodeHost({ apiUrl: env.apiUrl, token, repository: env.repository })
  const { config } = await host.readState(fixLedgerRef(DEFAULT_CONFIG, env.repository))
  return config === null ? DEFAULT_CONFIG : loadConfig(config, CONFIG_PATH)
}

function tellLog({ log }: ActionRun, { outcome, seen, token }: SweepResult): void {
  log.info(`sweep: ${outcome}`, { monitors: seen?.places, found: seen?.repairs.length })
  for (const { finding, result, why } of seen?.repairs ?? [])
    log.info(finding.kind, { issue: finding.issueId, result, why })
  for (const limit of seen?.limits ?? []) log.warn(limit)
  if (token?.kind === "refused") log.warn("the dispatch token is refused", { token: tokenWords(token) })
}
