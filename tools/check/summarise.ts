import type { Tally } from "./tally.ts"

export type StepResult = { readonly name: string; readonly ok: boolean; readonly alone: string }
export type Summary = { readonly text: string; readonly ok: boolean }

/**
 * The end of the report: what failed and how to repeat it, what was skipped and why, and as the last line the counts, each
 * test and each other step being one. With `noSkip` a skipped test is a failed one. No test at all is a failure.
 */
export function summarise(steps: readonly StepResult[], tally: Tally, noSkip: boolean): Summary {
  const tests = steps.find(step => step.name === "tests")
  const others = steps.filter(step => step !== tests)
  const failedSteps = steps.filter(step => !step.ok)
  const skipped = tally.skipped.length
  const count = tally.passed + tally.failed.length + tally.broken.length
  const broken = count === 0 ? ["no test ran"] : tally.broken
  // A run that failed without a failed test failed as a whole, as when the runner itself dies.
  const explained = tally.failed.length + broken.length > 0
  const unexplained = tests?.ok === false && !explained ? ["the test runner failed"] : []
  const faults = [...tally.failed, ...broken, ...unexplained]

  const passed = tally.passed + others.filter(step => step.ok).length
  const failed = faults.length + others.filter(step => !step.ok).length + (noSkip ? skipped : 0)
  const lines = [
    ...skipLines(tally),
    ...faults.map(fault => `failed: ${fault}`),
    ...failedSteps.map(step => `failed: ${step.name}; repeat it with: node tools/run.mjs ${step.alone}`),
    `${passed} passed, ${failed} failed${!noSkip && skipped > 0 ? `, ${skipped} skipped` : ""}`,
  ]
  return { text: lines.join("\n"), ok: failed === 0 }
}

// One line for each reason in each file: what needs a missing tool is often a whole file.
function skipLines(tally: Tally): string[] {
  const groups = Map.groupBy(tally.skipped, ({ name, reason }) => `${name.split(" > ", 1)[0]}\0${reason}`)
  return [...groups.values()].map(([first, ...others]) => {
    const more = others.length > 0 ? ` and ${others.length} more of this file` : ""
    return `skipped: ${first?.name}${more} (${first?.reason})`
  })
}
