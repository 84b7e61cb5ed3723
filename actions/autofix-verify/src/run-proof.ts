import { posix } from "node:path"
import type { ServiceCommands } from "@auto-triage/shared/config/config"
import type { Change } from "@auto-triage/shared/pipeline/fix/change"
import type { Check } from "@auto-triage/shared/pipeline/fix/verdict"
import {
  type BaseRun,
  judgeEndless,
  judgeNoProof,
  judgeProof,
  type ProofRuns,
} from "@auto-triage/shared/pipeline/verify/judge-proof"
import { judgeTestRun, type RunOutcome, testsRun } from "@auto-triage/shared/pipeline/verify/judge-run"
import { outputTail, type TailOptions } from "@auto-triage/shared/pipeline/verify/output-tail"
import { proofLimit } from "@auto-triage/shared/pipeline/verify/proof-limit"
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

/** Runs the new and changed tests with the fix and without it. */
export async function runProof(task: ProofTask): Promise<readonly Check[]> {
  const { runnable } = task.tests
  if (runnable.length === 0) return judgeNoProof("no test was added or changed")
  const { bench } = task
  // First, because how long they take with the fix bounds every other run of them.
  const first = await runOnHead(task, bench.commandMs)
  if (first.run.kind === "timed-out") return judgeEndless(runnable, first.tail)
  const limitMs = proofLimit(first.run.end.ms, bench.commandMs)
  const onBase = await runOnBase(task, limitMs)
  // What passes or hangs without the fix proves nothing, whatever it does with it.
  if (onBase.every(({ reason }) => reason === null) || onBase.some(({ run }) => run.kind === "timed-out"))
    return judgeProof({ ...NOTHING, onBase })
  const text = decoyOverlay(task.tests.sources, "base")
  const overlay = [...testOverlay(task), ...text]
  const onBaseWithText = text.length === 0 ? null : await runTests(task, { tests: runnable, overlay, limitMs })
  const onHead = await repeatOnHead(task, first, limitMs)
  return judgeProof({ onBase, onBaseWithText, onHead, onHeadWithText: await withOldText(task, onHead, limitMs) })
}

const NOTHING: Omit<ProofRuns, "onBase"> = { onBaseWithText: null, onHead: [], onHeadWithText: null }

async function runOnBase(task: ProofTask, limitMs: number): Promise<readonly BaseRun[]> {
  const { runnable } = task.tests
  const single = task.commands.testFiles !== null && runnable.length <= MOST_SINGLE
  const groups = single ? runnable.map(change => [change]) : [runnable]
  const runs: BaseRun[] = []
  for (const tests of groups) {
    // What is left of the whole time may be less than the limit.
    const ms = Math.min(limitMs, task.bench.left())
    const run = await runTests(task, { tests, overlay: testOverlay(task), limitMs })
    runs.push(baseRun(task, tests, { run, limit: { ms, command: commandOf(task) } }))
    if (run.kind === "timed-out") break
  }
  return runs
}

function baseRun(task: ProofTask, group: readonly Change[], { run, limit }: Pick<BaseRun, "run" | "limit">): BaseRun {
  const path = group.map(change => change.path).join(", ")
  const added = group.some(({ kind }) => kind === "added")
  const test = { path: group[0]?.path ?? "", text: group.map(change => change.afterText ?? "").join("\n") }
  const output = cleanText(`${run.end.stdout}\n${run.end.stderr}`, { keepNewlines: true }).text
  const failed = run.kind === "failed"
  const reason = failed ? recogniseReason({ output, ran: testsRun(run), test }, task.error, task.tests.sources) : null
  return { path, added, run, limit, reason, tail: outputTail(run.end, task.tail) }
}

type HeadRun = ProofRuns["onHead"][number]

async function runOnHead(task: ProofTask, limitMs: number): Promise<HeadRun> {
  const run = await runTests(task, { tests: task.tests.runnable, overlay: overlayOf(task.changes), limitMs })
  return { run, tail: outputTail(run.end, task.tail) }
}

async function repeatOnHead(task: ProofTask, first: HeadRun, limitMs: number): Promise<ProofRuns["onHead"]> {
  const runs = [first]
  while (runs.length < task.bench.repeats && runs.at(-1)?.run.kind !== "timed-out")
    runs.push(await runOnHead(task, limitMs))
  return runs
}

async function withOldText(task: ProofTask, onHead: ProofRuns["onHead"], limitMs: number): Promise<RunOutcome | null> {
  const text = decoyOverlay(task.tests.sources, "head")
  if (text.length === 0 || !onHead.every(({ run }) => run.kind === "passed")) return null
  const overlay = [...overlayOf(task.changes), ...text]
  return runTests(task, { tests: task.tests.runnable, overlay, limitMs })
}

type TestRun = {
  readonly tests: readonly Change[]
  readonly overlay: readonly Overlay[]
  /** Milliseconds. */
  readonly limitMs: number
}

/** By the command for single files, else by the one for all. */
async function runTests(task: ProofTask, { tests, overlay, limitMs }: TestRun): Promise<RunOutcome> {
  const { bench, commands, service } = task
  const command = commandOf(task)
  const files = commands.testFiles === null ? [] : tests.map(({ path }) => posix.relative(service, path))
  return judgeTestRun(await bench.run({ command, files, overlay, limitMs }))
}

function commandOf({ commands }: ProofTask): string {
  return commands.testFiles ?? commands.test ?? "false"
}

function testOverlay({ tests }: ProofTask): readonly Overlay[] {
  return overlayOf(tests.tests)
}
