import { usdText } from "../../text/usd-text.ts"
import type { FixRun } from "../fix/fix-ledger.ts"
import type { StoryLine } from "./story-line.ts"

/** What the ledger of fixes says of the tries for one error. */
export function fixLines(runs: readonly FixRun[]): readonly StoryLine[] {
  return runs.flatMap(run => {
    const who = `fix ${run.id}`
    const base = { from: "fix", who, link: run.runUrl } as const
    const begun: StoryLine = {
      ...base,
      at: run.reservedAt,
      what: `a fix was started on ${run.branch}`,
      why: `the gate let it pass; at most ${usdText(run.limitUsd)}`,
    }
    if (run.settledAt === null) return [begun]
    const pull = run.pullRequest === null ? "without a pull request" : `with pull request ${run.pullRequest}`
    const cost = run.spentUsd === null ? "its cost is not known" : `it cost ${usdText(run.spentUsd)}`
    return [
      begun,
      { ...base, at: run.settledAt, what: `the fix ended ${pull}: ${run.outcome ?? "unknown"}`, why: cost },
    ]
  })
}
