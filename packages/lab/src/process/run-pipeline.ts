import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { World } from "../world/world.ts"
import { type ActionEndState, spawnAction } from "./spawn-action.ts"

export type PipelineCall = {
  readonly event: { readonly name: string; readonly payload: unknown }
  readonly token: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly dryRun?: boolean
  readonly runId?: string
  readonly lock?: string
}
export type PipelineEnd = {
  readonly triage: ActionEndState
  readonly dedupe: ActionEndState | null
  readonly gate: ActionEndState | null
}

/** The three actions of error-triage.yml one after another, without a runner: what the workflow's own steps do. */
export async function runPipeline(world: World, call: PipelineCall): Promise<PipelineEnd> {
  const temp = mkdtempSync(join(tmpdir(), "auto-triage-pipeline-"))
  const { urls, credentials } = world
  const common = {
    eventName: call.event.name,
    event: call.event.payload,
    repository: world.repository,
    githubApi: urls.github,
    temp,
    ...(call.runId === undefined ? {} : { runId: call.runId }),
  }
  try {
    const datadog = {
      "datadog-api-key": credentials.datadogApiKey,
      "datadog-app-key": credentials.datadogAppKey,
      "datadog-site": "datadoghq.eu",
      "datadog-url": urls.datadog,
    }
    const triage = await spawnAction({
      ...common,
      action: "triage",
      inputs: { ...datadog, "issue-id": "", "force-fix": "", "github-token": call.token, ...call.inputs },
    })
    const result = triage.outputs["result"] ?? ""
    if (triage.code !== 0 || !["triaged", "seen-before"].includes(triage.outputs["outcome"] ?? ""))
      return { triage, dedupe: null, gate: null }
    const jira = {
      "jira-base-url": urls.jira,
      "jira-user-email": credentials.jiraEmail,
      "jira-api-token": credentials.jiraToken,
    }
    const dedupe = await spawnAction({
      ...common,
      action: "dedupe",
      inputs: {
        result,
        ...jira,
        "github-token": call.token,
        lock: call.lock ?? "",
        "dry-run": String(call.dryRun ?? false),
      },
    })
    if (dedupe.code !== 0) return { triage, dedupe, gate: null }
    const gate = await spawnAction({
      ...common,
      action: "autofix-gate",
      inputs: {
        result,
        "ticket-key": dedupe.outputs["ticket-key"] ?? "",
        "autofix-enabled": "false",
        "staging-fix-enabled": "",
      },
    })
    return { triage, dedupe, gate }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}
