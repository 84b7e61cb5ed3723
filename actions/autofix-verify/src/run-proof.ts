import { posix } from "node:path"
import type { ServiceCommands } from "@auto-triage/shared/config/config"
import type { Change } from "@auto-triage/shared/pipeline/fix/change"
import type { Check } from "@auto-triage/shared/pipeline/fix/verdict"
import { judgeNoProof, judgeProof, type BaseRun, type ProofRuns } from "@auto-triage/shared/pipeline/verify/judge-proof"
import { judgeTestRun, type RunOutcome, testsRun } from "@auto-triage/shared/pipeline/verify/judge-run"
import { outputTail, type TailOptions } from "@auto-triage/shared/pipeline/verify/output-tail"
import { recogniseReason, type ReportedError } from "@auto-triage/shared/pipeline/verify/recognise-reason"
import { cleanText } from "@auto-triage/shared/text/clean"
import type { Bench } from "./bench.ts"
import { decoyOverlay, overlayOf, type ProofTests } from "./proof-tests.ts"
import type { Overlay } from "./room.ts"

export type ProofTask = {
  readonly bench: Bench
  readonly commands: ServiceCommands
  /** Folder of the service; "" for the whole repository. */
  readonly service: string
  readonly changes: readonly Change[]
  readonly tests: ProofTests
  readonly error: ReportedError
  readonly tail: TailOptions
}

// With more of them, they are run together.
const MOST_SINGLE = 6

/** Runs the new and changed tests without the fix and with it. */
export async function runProof(task: ProofTask): Promise<readonly Check[]> {
  const { runnable } = task.tests
  if (runnable.length === 0) return judgeNoProof("no test was added or changed")
  const onBase = await runOnBase(task)
  // What passes without the fix proves nothing, whatever it does with it.
  if (onBase.every(({ reason }) => reason === null)) return judgeProof({ ...NOTHING, onBase })
  const text = decoyOverlay(task.tests.sources, "base")
  const onBaseWithText = text.length === 0 ? null : await runTests(task, runnable, [...testOverlay(task), ...text])
  const onHead = await runOnHead(task)
  const lastPassed = onHead.every(({ run }) => run.kind === "passed")
  const other = decoyOverlay(task.tests.sources, "head")
  const onHeadWithText =
    other.length === 0 || !lastPassed ? null : await runTests(task, runnable, [...overlayOf(task.changes), ...other])
  return judgeProof({ onBase, onBaseWithText, onHead, onHeadWithText })
}

const NOTHING: Omit<ProofRuns, "onBase"> = { onBaseWithText: null, onHead: [], onHeadWithText: null }

async function runOnBase(task: ProofTask): Promise<readonly BaseRun[]> {
  const { runnable } = task.tests
  const single = task.commands.testFiles !== null && runnable.length <= MOST_SINGLE
  const groups = single ? runnable.map(change => [change]) : [runnable]
  const runs: BaseRun[] = []
  for (const group of groups) runs.push(baseRun(task, group, await runTests(task, group, testOverlay(task))))
  return runs
}

function baseRun(task: ProofTask, group: readonly Change[], run: RunOutcome): BaseRun {
  const path = group.map(change => change.path).join(", ")
  const added = group.some(({ kind }) => kind === "added")
  const failed = run.kind === "failed" || run.kind === "timed-out"
  const test = { path: group[0]?.path ?? "", text: group.map(change => change.afterText ?? "").join("\n") }
  const output = cleanText(`${run.end.stdout}\n${run.end.stderr}`, { keepNewlines: true }).text
  const reason = failed ? recogniseReason({ output, ran: testsRun(run), test }, task.error, task.tests.sources) : null
  return { path, added, run, reason, tail: outputTail(run.end, task.tail) }
}

async function runOnHead(task: ProofTask): Promise<ProofRuns["onHead"]> {
  const runs: ProofRuns["onHead"][number][] = []
  while (runs.length < task.bench.repeats && runs.at(-1)?.run.kind !== "timed-out") {
    const run = await runTests(task, task.tests.runnable, overlayOf(task.changes))
    runs.push({ run, tail: outputTail(run.end, task.tail) })
  }
  return runs
}

/** By the command for single files, else by the one for all. */
async function runTests(task: ProofTask, tests: readonly Change[], overlay: readonly Overlay[]): Promise<RunOutcome> {
  const { bench, commands, service } = task
  const files = tests.map(({ path }) => posix.relative(service, path))
  const command =
    commands.testFiles === null
      ? { command: commands.test ?? "false", overlay }
      : { command: commands.testFiles, files, overlay }
  return judgeTestRun(await bench.run(command))
}

function testOverlay({ tests }: ProofTask): readonly Overlay[] {
  return overlayOf(tests.tests)
}
