import { toText } from "../expressions/to-text.ts"
import type { JobRuntime } from "./job-runtime.ts"
import type { StepRun } from "./step-run.ts"

// Keys of the github context that processes see as GITHUB_*.
const EXPORTED = new Set([
  "action",
  "action_path",
  "action_ref",
  "action_repository",
  "actor",
  "actor_id",
  "api_url",
  "base_ref",
  "env",
  "event_name",
  "event_path",
  "graphql_url",
  "head_ref",
  "job",
  "output",
  "path",
  "ref",
  "ref_name",
  "ref_protected",
  "ref_type",
  "repository",
  "repository_id",
  "repository_owner",
  "repository_owner_id",
  "retention_days",
  "run_attempt",
  "run_id",
  "run_number",
  "server_url",
  "sha",
  "state",
  "step_summary",
  "triggering_actor",
  "workflow",
  "workflow_ref",
  "workflow_sha",
  "workspace",
])

export type ExtraEnvironment = {
  readonly inputs?: ReadonlyMap<string, string>
  readonly state?: ReadonlyMap<string, string>
  readonly action?: Readonly<Record<string, string>>
}

/** The environment of a step's process, layered as the runner does: what it says about itself wins over env. */
export function processEnvironment(
  runtime: JobRuntime,
  run: StepRun,
  extra: ExtraEnvironment = {},
): Record<string, string> {
  const env: Record<string, string> = { ...runtime.machineEnv, CI: "true" }
  for (const [name, value] of run.env) env[name] = value
  for (const [name, value] of extra.state ?? []) env[`STATE_${name}`] = value
  for (const [name, value] of extra.inputs ?? []) env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] = value
  env["PATH"] = [...runtime.paths.toReversed(), env["PATH"] ?? ""].join(":")
  addContext(
    env,
    "GITHUB",
    Object.entries(run.github).filter(([name]) => EXPORTED.has(name)),
  )
  addContext(env, "RUNNER", Object.entries(runtime.contexts["runner"] ?? {}))
  Object.assign(env, extra.action, runtime.processes.env, { GITHUB_ACTIONS: "true" })
  // The operating system ends a value at NUL; Node refuses to start a process with one.
  for (const [name, value] of Object.entries(env))
    if (value.includes("\0")) env[name] = value.slice(0, value.indexOf("\0"))
  return env
}

function addContext(
  env: Record<string, string>,
  prefix: string,
  entries: readonly (readonly [string, unknown])[],
): void {
  for (const [name, value] of entries) {
    if (value === null || value === undefined) continue
    // .NET's spelling of a boolean.
    env[`${prefix}_${name.toUpperCase()}`] = typeof value === "boolean" ? (value ? "True" : "False") : toText(value)
  }
}
