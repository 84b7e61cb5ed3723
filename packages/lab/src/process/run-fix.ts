import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { World } from "../world/world.ts"
import { checkOut } from "./check-out.ts"
import { mintAppToken } from "./mint-app-token.ts"
import { type ActionCall, type ActionEndState, spawnAction } from "./spawn-action.ts"

export type FixCall = {
  /** Outputs of the gate that decided to fix. */
  readonly gate: Readonly<Record<string, string>>
  readonly runId: string
  /** AUTOFIX_ENABLED as the publish job and the recall job find it; "true" where not given. */
  readonly enabled?: { readonly publish?: string; readonly recall?: string }
  /** Called with the agent action's process, e.g. to end it half-way. */
  readonly onAgentStart?: ActionCall["onStart"]
  /** More of the machine's environment than the jobs have by themselves. */
  readonly env?: Readonly<Record<string, string>>
  /** A folder that a caller keeps, so that jobs can be run again with what the jobs before them left. */
  readonly folder?: string
}

export type FixEnd = {
  readonly fix: ActionEndState
  readonly verify: ActionEndState | null
  readonly publish: ActionEndState | null
  readonly recall: ActionEndState | null
  readonly report: ActionEndState
}

type Inputs = Readonly<Record<string, string>>

/** Starts one action in a job of its own: fresh folders and a fresh checkout of the base. */
type RunJob = (action: string, inputs: Inputs, more?: Partial<ActionCall>) => Promise<ActionEndState>

/** The actions of error-autofix.yml one after another, each on a fresh checkout, without a runner: what its jobs do. */
export async function runFix(world: World, call: FixCall): Promise<FixEnd> {
  const folder = call.folder ?? mkdtempSync(join(tmpdir(), "auto-triage-fix-"))
  try {
    return await runStages(world, call, openJobs(world, call, folder))
  } finally {
    if (call.folder === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

function openJobs(world: World, { gate, runId, env = {} }: FixCall, folder: string): RunJob {
  const brief = { brief: gate["brief"] ?? "", "brief-sha256": gate["brief-sha256"] ?? "" }
  return (action, inputs, more) => {
    const [temp, workspace] = ["temp", "workspace"].map(name => join(folder, action, name)) as [string, string]
    for (const path of [temp, workspace]) {
      rmSync(path, { recursive: true, force: true })
      mkdirSync(path, { recursive: true })
    }
    checkOut(world.github.gitDirectory(world.repository), gate["base-sha"] ?? "", workspace)
    return spawnAction({
      action,
      temp,
      workspace,
      runId,
      env,
      eventName: "repository_dispatch",
      event: {},
      repository: world.repository,
      githubApi: world.urls.github,
      inputs: { ...brief, ...inputs },
      ...more,
    })
  }
}

async function runStages(world: World, call: FixCall, run: RunJob): Promise<FixEnd> {
  const started = call.onAgentStart === undefined ? {} : { onStart: call.onAgentStart }
  const fix = await run("autofix-agent", agentInputs(world), started)
  const patch = pick(fix, ["fix", "patch-sha256"])
  const verify = fix.outputs["end"] === "patched" ? await run("autofix-verify", patch) : null
  const publish = mayPublish(verify)
    ? await run("autofix-gate/open-pr", {
        ...patch,
        ...pick(verify, ["verdict", "verdict-sha256"]),
        "autofix-enabled": call.enabled?.publish ?? "true",
        "switch-token": "",
        token: await mintAppToken(world),
      })
    : null
  const { number = "" } = publish?.outputs ?? {}
  const enabled = { "autofix-enabled": call.enabled?.recall ?? "true" }
  const recall = number === "" ? null : await run("autofix-gate/recall", { number, ...enabled, token: jobToken(world) })
  const jobs = needs({ gate: null, fix, verify, publish, "publish-for-approval": null, recall })
  const seen = { ...pick(fix, ["fix"]), ...(verify === null ? {} : pick(verify, ["verdict"])), jobs }
  const report = await run("report", { ...seen, ...reportInputs(world) })
  return { fix, verify, publish, recall, report }
}

function mayPublish(verify: ActionEndState | null): verify is ActionEndState {
  return verify !== null && verify.code === 0 && verify.outputs["decision"] !== "refuse"
}

function pick(end: ActionEndState, names: readonly string[]): Inputs {
  return Object.fromEntries(names.map(name => [name, end.outputs[name] ?? ""]))
}

/** The context `needs` of the report job. Workflows spell the outputs with an underscore. */
function needs(ends: Readonly<Record<string, ActionEndState | null>>): string {
  const results = Object.entries(ends).map(([name, end]) => {
    if (end === null) return [name, { result: "skipped", outputs: {} }]
    const outputs = Object.entries(end.outputs).map(([key, value]) => [key.replaceAll("-", "_"), value])
    return [name, { result: end.code === 0 ? "success" : "failure", outputs: Object.fromEntries(outputs) as unknown }]
  })
  return JSON.stringify(Object.fromEntries(results))
}

function agentInputs({ credentials, urls }: World): Record<string, string> {
  return {
    "anthropic-api-key": credentials.anthropicApiKey,
    "anthropic-url": urls.model,
    "datadog-api-key": credentials.datadogApiKey,
    "otlp-url": urls.datadog,
    "agent-cli": "",
  }
}

function reportInputs(world: World): Record<string, string> {
  const { credentials, urls } = world
  return {
    "github-token": jobToken(world),
    "jira-base-url": urls.jira,
    "jira-user-email": credentials.jiraEmail,
    "jira-api-token": credentials.jiraToken,
    "datadog-api-key": credentials.datadogApiKey,
    "datadog-app-key": credentials.datadogAppKey,
    "datadog-site": "datadoghq.eu",
    "datadog-url": urls.datadog,
    branch: "",
    "head-sha": "",
  }
}

function jobToken({ github, repository }: World): string {
  return github.mintJobToken({
    repository,
    permissions: { contents: "write", checks: "read", pull_requests: "write", metadata: "read" },
  })
}
