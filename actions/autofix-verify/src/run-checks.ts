import type { ServiceCommands } from "@auto-triage/shared/config/config"
import type { Change } from "@auto-triage/shared/pipeline/fix/change"
import type { Check } from "@auto-triage/shared/pipeline/fix/verdict"
import { judgeTestRun } from "@auto-triage/shared/pipeline/verify/judge-run"
import { judgeStatic, endOf } from "@auto-triage/shared/pipeline/verify/judge-static"
import { judgeSuite } from "@auto-triage/shared/pipeline/verify/judge-suite"
import { outputTail, type TailOptions } from "@auto-triage/shared/pipeline/verify/output-tail"
import type { Bench } from "./bench.ts"
import { overlayOf } from "./proof-tests.ts"

export type CheckTask = {
  readonly bench: Bench
  readonly commands: ServiceCommands
  readonly changes: readonly Change[]
  readonly tail: TailOptions
}

/** The dependencies, from the base's manifest, which the policy found unchanged. */
export async function runInstall({ bench, commands, tail }: CheckTask): Promise<Check> {
  const rule = "install"
  if (commands.install === null) return { rule, verdict: "skipped", evidence: ["the service has no install command"] }
  const end = await bench.install(commands.install)
  if (end.code === 0 && !end.timedOut) return { rule, verdict: "pass", evidence: [] }
  const why = end.timedOut ? "it did not end in time" : `it fails on the base (${endOf(end)})`
  return { rule, verdict: "deny", evidence: [why, ...outputTail(end, tail)] }
}

/** Linter, type checker: the base is asked only where they fail with the fix. */
export async function runStatic(task: CheckTask, rule: "lint" | "types"): Promise<Check> {
  const { bench, commands, changes, tail } = task
  const command = rule === "lint" ? commands.lint : commands.typecheck
  if (command === null) return { rule, verdict: "skipped", evidence: ["the service has no such command"] }
  const head = await bench.run({ command, overlay: overlayOf(changes) })
  const base = head.code === 0 || head.timedOut ? null : await bench.run({ command, overlay: [] })
  return judgeStatic(rule, { head, base }, outputTail(head, tail))
}

/** All tests with the fix; and without it, because only that shows which of them no longer run. */
export async function runSuite({ bench, commands, changes, tail }: CheckTask): Promise<readonly Check[]> {
  if (commands.test === null)
    return [{ rule: "tests", verdict: "skipped", evidence: ["the service has no command for all tests"] }]
  const head = judgeTestRun(await bench.run({ command: commands.test, overlay: overlayOf(changes) }))
  const known = head.kind === "passed" || head.kind === "failed"
  const base =
    known && bench.left() > head.end.ms ? judgeTestRun(await bench.run({ command: commands.test, overlay: [] })) : null
  return judgeSuite({ head, base: base?.kind === "timed-out" ? null : base }, outputTail(head.end, tail))
}
