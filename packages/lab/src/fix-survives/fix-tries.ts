import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sha256 } from "@auto-triage/shared/action/sealed-file"
import type { Brief } from "@auto-triage/shared/pipeline/fix/brief"
import { type FixJobs, type JobEnds, openFixJobs } from "../process/fix-jobs.ts"
import { runPipeline } from "../process/run-pipeline.ts"
import type { ActionEndState } from "../process/spawn-action.ts"
import type { FixScene } from "../whole-path/fix-scene.ts"
import { openKillableWorld } from "./killable-world.ts"

/** One try, up to what its agent left. */
export type FixTry = {
  readonly issueId: string
  readonly brief: Brief
  readonly jobs: FixJobs
  readonly made: { readonly fix: ActionEndState; readonly verify: ActionEndState }
}
export type Finished = JobEnds & { readonly report: ActionEndState }
export type GateEnd = { readonly issueId: string; readonly gate: ActionEndState | null; readonly outputs: Outputs }
type Outputs = Readonly<Record<string, string>>

/** Tries whose jobs are processes, of which the first alone lets its agent work: the others hand on what that one left. */
export interface FixTries {
  /** An error of this name, and what the gate says of it; of the same name again, the same error comes again. */
  ask(name: string, runId: string): Promise<GateEnd>
  /** The try that the gate let through. */
  begin(asked: GateEnd, runId: string): FixTry
  /** The jobs from publish on; with what an attempt before left, the failed ones and what follows them. */
  finish(one: FixTry, given?: { readonly before?: Finished; readonly recall?: string }): Promise<Finished>
  close(): Promise<void>
}

export async function openFixTries(scene: FixScene): Promise<FixTries> {
  const folder = mkdtempSync(join(tmpdir(), "auto-triage-tries-"))
  const killable = await openKillableWorld(scene.lab.world)
  const { world, onStart } = killable
  let folders = 0
  const ownFolder = (): string => {
    const own = join(folder, String(++folders))
    mkdirSync(own)
    return own
  }
  const ask: FixTries["ask"] = async (name, runId) => {
    const issueId = await scene.breaks(name, { env: "preview" })
    const { gate } = await runPipeline(world, {
      event: { name: "workflow_dispatch", payload: {} },
      token: world.credentials.adminPat,
      inputs: { "issue-id": issueId, "force-fix": "true" },
      gate: { "autofix-enabled": "true" },
      runId,
      folder: ownFolder(),
      onStart,
    })
    return { issueId, gate, outputs: gate?.outputs ?? {} }
  }
  const jobsOf = (gate: Outputs, runId: string): FixJobs =>
    openFixJobs(world, { gate, runId, folder: ownFolder(), onStart })
  const pattern = await letAgentWork(await ask("pattern", "1"), gate => jobsOf(gate, "1"))
  return {
    ask,
    begin({ issueId, outputs }, runId) {
      const brief = JSON.parse(readFileSync(outputs["brief"] ?? "", "utf8")) as Brief
      return { issueId, brief, jobs: jobsOf(outputs, runId), made: handOn(pattern, brief, ownFolder()) }
    },
    finish: ({ jobs, made }, given) => finish(jobs, made, given),
    async close() {
      await killable.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function letAgentWork({ outputs }: GateEnd, jobsOf: (gate: Outputs) => FixJobs): Promise<FixTry["made"]> {
  const jobs = jobsOf(outputs)
  const fix = await jobs.fix()
  return { fix, verify: await jobs.verify(fix) }
}

/** What the pattern's jobs left, as if a try of its own had left it. Of such an agent, no telemetry ever was on its way. */
function handOn({ fix, verify }: FixTry["made"], { fixId }: Brief, into: string): FixTry["made"] {
  const left = fix.outputs["fix"] ?? ""
  const result = JSON.parse(readFileSync(join(left, "fix.json"), "utf8")) as object
  writeFileSync(join(into, "fix.patch"), readFileSync(join(left, "fix.patch")))
  writeFileSync(join(into, "fix.json"), JSON.stringify({ ...result, fixId, telemetry: { accepted: 0, refused: 0 } }))
  const judged = JSON.parse(readFileSync(verify.outputs["verdict"] ?? "", "utf8")) as object
  const verdict = JSON.stringify({ ...judged, fixId })
  writeFileSync(join(into, "verdict.json"), verdict)
  const sealed = { verdict: join(into, "verdict.json"), "verdict-sha256": sha256(verdict) }
  return {
    fix: { ...fix, outputs: { ...fix.outputs, fix: into } },
    verify: { ...verify, outputs: { ...verify.outputs, ...sealed } },
  }
}

async function finish(
  jobs: FixJobs,
  made: FixTry["made"],
  { before, recall: enabled = "true" }: Parameters<FixTries["finish"]>[1] = {},
): Promise<Finished> {
  const kept = (end: ActionEndState | null | undefined): ActionEndState | null => (end?.code === 0 ? end : null)
  const keptPublish = kept(before?.publish)
  const publish = keptPublish ?? (await jobs.publish(made, "true"))
  const { number = "" } = publish.outputs
  const keptRecall = keptPublish === null ? null : kept(before?.recall)
  const recall = number === "" ? null : (keptRecall ?? (await jobs.recall(number, enabled)))
  const ends = { ...made, publish, recall }
  return { ...ends, report: await jobs.report(ends) }
}
