import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { World } from "../world/world.ts"
import { type FixJobs, openFixJobs } from "./fix-jobs.ts"
import type { ActionCall, ActionEndState } from "./spawn-action.ts"

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

/** The actions of error-autofix.yml one after another, each on a fresh checkout, without a runner: what its jobs do. */
export async function runFix(world: World, call: FixCall): Promise<FixEnd> {
  const folder = call.folder ?? mkdtempSync(join(tmpdir(), "auto-triage-fix-"))
  try {
    return await runStages(openFixJobs(world, { ...call, folder }), call)
  } finally {
    if (call.folder === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

async function runStages(jobs: FixJobs, call: FixCall): Promise<FixEnd> {
  const fix = await jobs.fix(call.onAgentStart)
  const verify = fix.outputs["end"] === "patched" ? await jobs.verify(fix) : null
  const publish = mayPublish(verify) ? await jobs.publish({ fix, verify }, call.enabled?.publish ?? "true") : null
  const { number = "" } = publish?.outputs ?? {}
  const recall = number === "" ? null : await jobs.recall(number, call.enabled?.recall ?? "true")
  const report = await jobs.report({ fix, verify, publish, recall })
  return { fix, verify, publish, recall, report }
}

function mayPublish(verify: ActionEndState | null): verify is ActionEndState {
  return verify !== null && verify.code === 0 && verify.outputs["decision"] !== "refuse"
}
