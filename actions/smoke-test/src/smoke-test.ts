import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { metricsIntake } from "@auto-triage/shared/action/metrics-intake"
import type { ActionEnd, ActionRun } from "@auto-triage/shared/action/run-action"
import { createGitHubCodeHost } from "@auto-triage/shared/adapters/github/code-host"
import { CONFIG_PATH } from "@auto-triage/shared/adapters/github/repository-state"
import { DEFAULT_CONFIG } from "@auto-triage/shared/config/defaults"
import { loadConfig } from "@auto-triage/shared/config/load-config"
import { ConfigError } from "@auto-triage/shared/errors"
import { fixLedgerRef } from "@auto-triage/shared/pipeline/fix/fix-ledger/fix-ledger-ref"
import { runSmoke, type SmokeResult } from "@auto-triage/shared/pipeline/smoke/run-smoke"
import { formatToken } from "@auto-triage/shared/pipeline/smoke/smoke-marker"
import { smokeMetrics } from "@auto-triage/shared/pipeline/smoke/smoke-metrics"
import { smokeService } from "@auto-triage/shared/pipeline/smoke/smoke-service"
import type { SmokeTask } from "@auto-triage/shared/pipeline/smoke/smoke-task"
import { smokeWaits } from "@auto-triage/shared/pipeline/smoke/smoke-waits"
import { writeJunit } from "@auto-triage/shared/pipeline/smoke/write-junit"
import { writeSmokeSummary } from "@auto-triage/shared/pipeline/smoke/write-smoke-summary"
import { createPorts } from "./create-ports.ts"
import { readInputs, type SmokeInputs } from "./inputs.ts"

type ReadConfig = Pick<SmokeTask, "config" | "fault">

/** smoke-test: sends an error of its own through the chain, and says where the chain breaks. */
export async function smokeTest(run: ActionRun): Promise<ActionEnd> {
  run.measureTo(metricsIntake(run.inputs))
  const inputs = readInputs(run.inputs)
  run.transport.allow({ service: "github", baseUrl: run.env.apiUrl, readRetries: 2 })
  const task = taskOf(run, inputs, await readConfig(run, inputs))
  const result = await runSmoke(task, createPorts(run, inputs, task.config))
  tellLog(run, result)
  const junit = join(run.env.temp, "auto-triage-smoke-test.xml")
  writeFileSync(junit, writeJunit(result))
  const broken = result.stages.find(({ state }) => state === "failed")
  return {
    outputs: {
      outcome: result.passed ? "passed" : "failed",
      "failed-step": broken?.stage ?? "",
      junit,
      "ticket-key": result.ticketKey ?? "",
    },
    summary: calls => writeSmokeSummary(result, calls),
    metrics: smokeMetrics(result),
    ...(broken === undefined ? {} : { failed: failureOf(broken) }),
  }
}

function taskOf({ env, clock }: ActionRun, inputs: SmokeInputs, { config, fault }: ReadConfig): SmokeTask {
  const found = smokeService(config, inputs.service)
  const startedAt = clock.now()
  const salt = Math.random().toString(36).slice(2, 8)
  return {
    repository: env.repository,
    environment: inputs.environment,
    mode: inputs.mode,
    workflow: inputs.triageWorkflow,
    fixSwitch: inputs.fixSwitch,
    config,
    fault: fault ?? found.fault,
    service: found.service,
    site: inputs.access.datadog.site,
    token: formatToken({ runId: env.runId, attempt: env.runAttempt, startedAt, salt: salt === "" ? "0" : salt }),
    runUrl: env.runUrl,
    waits: smokeWaits(inputs.limits),
  }
}

/** The configuration of the default branch; the defaults where it has a fault. */
async function readConfig({ env }: ActionRun, { githubToken: token }: SmokeInputs): Promise<ReadConfig> {
  const host = createGitHubCodeHost({ apiUrl: env.apiUrl, token, repository: env.repository })
  const { config } = await host.readState(fixLedgerRef(DEFAULT_CONFIG, env.repository))
  try {
    return { config: config === null ? DEFAULT_CONFIG : loadConfig(config, CONFIG_PATH), fault: null }
  } catch (error) {
    if (error instanceof ConfigError) return { config: DEFAULT_CONFIG, fault: error.message }
    throw error
  }
}

function failureOf({ stage, seen, causes }: SmokeResult["stages"][number]): string {
  const [first] = causes
  const cause = first === undefined ? "" : `. Most likely: ${first.why} (${first.check}). ${first.fix ?? ""}`
  return `The step ${stage} failed: ${seen}${cause}`
}

function tellLog({ log }: ActionRun, { stages }: SmokeResult): void {
  for (const { stage, state, ms, seen, evidence, causes } of stages) {
    log.info(stage, { state, seconds: Math.round(ms / 100) / 10, seen, evidence })
    for (const { check, why, fix } of causes.slice(0, 5)) log.info(`  likely cause of ${stage}`, { check, why, fix })
  }
}
