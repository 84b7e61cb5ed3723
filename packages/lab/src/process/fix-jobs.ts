import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import type { World } from "../world/world.ts"
import { checkOut } from "./check-out.ts"
import { mintAppToken } from "./mint-app-token.ts"
import { type ActionCall, type ActionEndState, spawnAction } from "./spawn-action.ts"

export type FixJobsOptions = {
  /** Outputs of the gate that decided to fix. */
  readonly gate: Readonly<Record<string, string>>
  readonly runId: string
  /** More of the machine's environment than the jobs have by themselves. */
  readonly env?: Readonly<Record<string, string>>
  /** What the jobs leave; one that is kept lets jobs be run again with what those before them left. */
  readonly folder: string
  /** Told the process of each action when it has started. */
  readonly onStart?: ActionCall["onStart"]
}

/** How each job ended; null for one that was skipped. */
export type JobEnds = Readonly<Record<"fix" | "verify" | "publish" | "recall", ActionEndState | null>>

/** The jobs of error-autofix.yml, each a process of its own on a fresh checkout. */
export interface FixJobs {
  fix(onStart?: ActionCall["onStart"]): Promise<ActionEndState>
  verify(fix: ActionEndState): Promise<ActionEndState>
  /** `enabled`: AUTOFIX_ENABLED as the job finds it. */
  publish(
    made: { readonly fix: ActionEndState; readonly verify: ActionEndState },
    enabled: string,
  ): Promise<ActionEndState>
  recall(number: string, enabled: string): Promise<ActionEndState>
  report(ends: JobEnds): Promise<ActionEndState>
  /** The report of error-autofix-report.yml, which knows the branch alone. */
  laterReport(branch: string): Promise<ActionEndState>
}

type Inputs = Readonly<Record<string, string>>

/** Starts one action in a job of its own: fresh folders and a fresh checkout of the base. */
type RunJob = (action: string, inputs: Inputs, more?: Partial<ActionCall>) => Promise<ActionEndState>

export function openFixJobs(world: World, options: FixJobsOptions): FixJobs {
  const run = openJobs(world, options)
  const brief = { brief: options.gate["brief"] ?? "", "brief-sha256": options.gate["brief-sha256"] ?? "" }
  return {
    fix: onStart => run("autofix-agent", { ...brief, ...agentInputs(world) }, onStart === undefined ? {} : { onStart }),
    verify: fix => run("autofix-verify", { ...brief, ...patchOf(fix) }),
    publish: async ({ fix, verify }, enabled) =>
      run("autofix-gate/open-pr", {
        ...brief,
        ...patchOf(fix),
        ...pick(verify, ["verdict", "verdict-sha256"]),
        "autofix-enabled": enabled,
        "switch-token": "",
        token: await mintAppToken(world),
      }),
    recall: (number, enabled) =>
      run("autofix-gate/recall", { ...brief, number, "autofix-enabled": enabled, token: jobToken(world) }),
    report: ends =>
      run("report", {
        ...brief,
        fix: ends.fix?.outputs["fix"] ?? "",
        verdict: ends.verify?.outputs["verdict"] ?? "",
        jobs: needs({ gate: null, ...ends, "publish-for-approval": null }),
        ...reportInputs(world),
      }),
    laterReport: branch => run("report", { ...reportInputs(world), branch }),
  }
}

function openJobs(world: World, { gate, runId, env = {}, folder, onStart }: FixJobsOptions): RunJob {
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
      inputs,
      ...(onStart === undefined ? {} : { onStart }),
      ...more,
    })
  }
}

function patchOf(fix: ActionEndState): Inputs {
  return pick(fix, ["fix", "patch-sha256"])
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

function agentInputs({ credentials, urls }: World): Inputs {
  return {
    "anthropic-api-key": credentials.anthropicApiKey,
    "anthropic-url": urls.model,
    "datadog-api-key": credentials.datadogApiKey,
    "datadog-site": "datadoghq.eu",
    "datadog-url": urls.datadog,
    "otlp-url": urls.datadog,
    "agent-cli": "",
  }
}

function reportInputs(world: World): Inputs {
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
    permissions: { contents: "write", checks: "read", pull_requests: "write", actions: "read", metadata: "read" },
  })
}
