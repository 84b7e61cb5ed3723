import { existsSync } from "node:fs"
import { metricsIntake } from "@auto-triage/shared/action/metrics-intake"
import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { readSealedFile } from "@auto-triage/shared/action/sealed-file"
import { createGitHubCodeHost } from "@auto-triage/shared/adapters/github/code-host"
import { CONFIG_PATH } from "@auto-triage/shared/adapters/github/repository-state"
import type { Config } from "@auto-triage/shared/config/config"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { ConfigError } from "@auto-triage/shared/errors"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import { fixLedgerRef } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-ref"
import { type ReportResult, type ReportTask, runReport } from "@auto-triage/shared/pipeline/report"
import { readJobs } from "@auto-triage/shared/pipeline/report/input/read-jobs"
import { untoldHold } from "@auto-triage/shared/pipeline/report/untold-hold"
import { writeReportSummary } from "@auto-triage/shared/pipeline/report/write-report-summary"
import { createPorts } from "./create-ports.ts"
import { type Asked, readInputs, type ReportInputs } from "./inputs.ts"
import { readEvidence } from "./read-evidence.ts"

/** report: tells ticket, ledger and Datadog how a fix stands or how it ended. */
export async function report(run: ActionRun): Promise<ActionEnd> {
  run.measureTo(metricsIntake(run.inputs))
  const inputs = readInputs(run.inputs)
  run.transport.allow({ service: "github", baseUrl: run.env.apiUrl, readRetries: 2 })
  const held = heldWithoutBrief(inputs.asked)
  const result = held ?? (await perform(run, inputs))
  run.log.info(`report: ${result.outcome ?? "nothing"}`, { why: result.why, ticket: result.ticketKey })
  for (const warning of result.warnings) run.log.warn(warning)
  return {
    outputs: {
      outcome: result.outcome ?? "",
      why: result.why,
      "counted-usd": result.countedUsd === null ? "" : String(result.countedUsd),
    },
    summary: calls => writeReportSummary(result, calls),
  }
}

/** A gate that holds hands on no brief, and without one nobody knows the ticket. */
function heldWithoutBrief(asked: Asked): ReportResult | null {
  return asked.kind === "first" && !existsSync(asked.brief) ? untoldHold(readJobs(asked.jobs).gate) : null
}

async function perform(run: ActionRun, inputs: ReportInputs): Promise<ReportResult> {
  const { asked } = inputs
  if (asked.kind === "later") return tell(run, inputs, { config: await readConfig(run, inputs), task: asked })
  const brief = readBrief(asked)
  if (brief instanceof ConfigError) {
    const task = { kind: "briefless", runId: run.env.runId, issueId: asked.issueId, failure: brief } as const
    return tell(run, inputs, { config: await readConfig(run, inputs), task })
  }
  const evidence = readEvidence(asked, { fixId: brief.fixId, runAttempt: run.env.runAttempt })
  const task: ReportTask = { kind: "first", brief, evidence }
  return tell(run, inputs, { config: brief.config, task })
}

function readBrief(asked: Extract<Asked, { kind: "first" }>): Brief | ConfigError {
  try {
    return readSealedFile<Brief>(asked.brief, asked.briefSha256, "brief")
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
}

type Wanted = { readonly config: Config; readonly task: ReportTask }

function tell(run: ActionRun, inputs: ReportInputs, { config, task }: Wanted): Promise<ReportResult> {
  const { repository, serverUrl, runUrl } = run.env
  const text = { runUrl, now: run.clock.now(), site: config.site }
  return runReport(createPorts(run, inputs, config), { config, repository, serverUrl, text }, task)
}

/** The configuration of the default branch: without a brief there is no other. */
async function readConfig({ env }: ActionRun, { githubToken: token }: ReportInputs): Promise<Config> {
  const host = createGitHubCodeHost({ apiUrl: env.apiUrl, token, repository: env.repository })
  const { config } = await host.readState(fixLedgerRef(DEFAULT_CONFIG, env.repository))
  return config === null ? DEFAULT_CONFIG : loadConfig(config, CONFIG_PATH)
}
