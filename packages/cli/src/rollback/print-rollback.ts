import { logText } from "@auto-triage/shared/text/log-text"
import type { RollbackResult, StepEnd } from "./run-rollback.ts"

const LONGEST = 1000
const STATES: Readonly<Record<StepEnd["state"], string>> = { planned: "would", done: "done:", failed: "NOT DONE:" }

/** A result for people. Names that vendors gave are made harmless. @param wayBack the command that undoes it */
export function printRollback(result: RollbackResult, wayBack: string): string {
  const { what, back, applied, notes, steps, afterwards, byHand, proofs, record } = result
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["As it is now", notes],
    [
      applied ? "What was done" : "What it would do",
      steps.length === 0 ? ["nothing: there is nothing left to do"] : steps.map(stepLine),
    ],
    ["Afterwards", afterwards],
    ["What a person has to do", byHand],
    ["Proof", proofs.map(({ state, words }) => `${state}: ${words}`)],
  ]
  const end = applied
    ? record === null
      ? []
      : [`The way back: ${wayBack} (what was changed is in ${record})`]
    : ["Nothing was changed. Add --apply to do it."]
  return [
    `Rollback of ${what}${back ? ", the way back" : ""}`,
    ...sections.flatMap(([title, lines]) =>
      lines.length === 0 ? [] : ["", title, ...lines.map(line => `  ${logText(line, LONGEST)}`)],
    ),
    "",
    ...end,
    "",
  ].join("\n")
}

function stepLine({ words, request, state, why }: StepEnd): string {
  return `${STATES[state]} ${words} [${request}]${why === null ? "" : `: ${why}`}`
}
