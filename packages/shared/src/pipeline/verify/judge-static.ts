import type { CommandEnd } from "../../ports/sandbox.ts"
import { cleanText } from "../../text/clean.ts"
import type { Check } from "../fix/verdict.ts"

/** A linter or type checker: how it ended with the fix and, where that was no success, without it. */
export type StaticRuns = { readonly head: CommandEnd; readonly base: CommandEnd | null }

/** What it found on the base already is shown and refuses nothing; whatever it says beyond that does. */
export function judgeStatic(rule: string, { head, base }: StaticRuns, tail: readonly string[]): Check {
  if (head.timedOut) return { rule, verdict: "deny", evidence: ["it did not end in time", ...tail] }
  if (head.code === 0) return { rule, verdict: "pass", evidence: [] }
  if (base !== null && !base.timedOut && base.code === head.code && saysNothingNew(head, base))
    return { rule, verdict: "warn", evidence: ["it fails on the base in the same way", ...tail] }
  return { rule, verdict: "deny", evidence: [`it fails with the fix (${endOf(head)})`, ...tail] }
}

/** How a command ended, in words. */
export function endOf({ code, signal }: CommandEnd): string {
  return signal === null ? `exit code ${code ?? "unknown"}` : `signal ${signal}`
}

// Line numbers move and durations differ; what is said stays.
function saysNothingNew(head: CommandEnd, base: CommandEnd): boolean {
  const known = counted(base)
  const said = counted(head)
  return said.size > 0 && [...said].every(([line, times]) => times <= (known.get(line) ?? 0))
}

function counted({ stdout, stderr }: CommandEnd): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  for (const line of cleanText(`${stdout}\n${stderr}`, { keepNewlines: true }).text.split("\n")) {
    const key = line.replace(/\d+/g, "0").trim()
    if (key !== "") lines.set(key, (lines.get(key) ?? 0) + 1)
  }
  return lines
}
