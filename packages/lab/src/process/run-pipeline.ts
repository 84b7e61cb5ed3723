import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { World } from "../world/world.ts"
import { type ActionCall, type ActionEndState, spawnAction } from "./spawn-action.ts"

type ActionInputs = Readonly<Record<string, string>>

export type PipelineCall = {
  readonly event: { readonly name: string; readonly payload: unknown }
  readonly token: string
  readonly inputs?: ActionInputs
  readonly dryRun?: boolean
  readonly runId?: string
  readonly lock?: string
  /** Inputs of the gate; by default its switch is off. */
  readonly gate?: ActionInputs
  /** A folder that the caller keeps, for what the gate hands on. */
  readonly folder?: string
  /** Told the process of each action when it has started. */
  readonly onStart?: ActionCall["onStart"]
}
export type PipelineEnd = {
  readonly triage: ActionEndState
  readonly dedupe: ActionEndState | null
  readonly gate: ActionEndState | null
}

/** The three actions of error-triage.yml one after another, without a runner: what the workflow's own steps do. */
export async function runPipeline(world: World, call: PipelineCall): Promise<PipelineEnd> {
  const temp = call.folder ?? mkdtempSync(join(tmpdir(), "auto-triage-pipeline-"))
  const common = {
    eventName: call.event.name,
    event: call.event.payload,
    repository: world.repository,
    githubApi: world.urls.github,
    temp,
    ...(call.runId === undefined ? {} : { runId: call.runId }),
    ...(call.onStart === undefined ? {} : { onStart: call.onStart }),
  }
  const run = (action: string, inputs: ActionInputs): Promise<ActionEndState> =>
    spawnAction({ ...common, action, inputs: { "github-token": call.token, ...inputs } })
  try {
    const triage = await run("triage", {
      ...datadogInputs(world),
      "issue-id": "",
      "force-fix": "",
      "dry-run": String(call.dryRun ?? false),
      ...call.inputs,
    })
    const result = triage.outputs["result"] ?? ""
    if (triage.code !== 0 || !["triaged", "seen-before"].includes(triage.outputs["outcome"] ?? ""))
      return { triage, dedupe: null, gate: null }
    const options = { lock: call.lock ?? "", "dry-run": String(call.dryRun ?? false) }
    const { "datadog-app-key": _, ...metrics } = datadogInputs(world)
    const dedupe = await run("dedupe", { result, ...jiraInputs(world), ...metrics, ...options })
    if (dedupe.code !== 0) return { triage, dedupe, gate: null }
    const gate = await run("autofix-gate", {
      result,
      "ticket-key": dedupe.outputs["ticket-key"] ?? "",
      "autofix-enabled": "false",
      "staging-fix-enabled": "",
      ...datadogInputs(world),
      ...call.gate,
    })
    return { triage, dedupe, gate }
  } finally {
    if (call.folder === undefined) rmSync(temp, { recursive: true, force: true })
  }
}

function datadogInputs({ urls, credentials }: World): ActionInputs {
  return {
    "datadog-api-key": credentials.datadogApiKey,
    "datadog-app-key": credentials.datadogAppKey,
    "datadog-site": "datadoghq.eu",
    "datadog-url": urls.datadog,
  }
}

function jiraInputs({ urls, credentials }: World): ActionInputs {
  return {
    "jira-base-url": urls.jira,
    "jira-user-email": credentials.jiraEmail,
    "jira-api-token": credentials.jiraToken,
  }
}
