import type { FixOutcome } from "../../fix/fix-outcome.ts"
import type { MoveKey } from "../report-state.ts"

/**
 * The transitions that an outcome asks for, in order, after the one that was done last. CI that has finished means a pull
 * request that was opened, and a workflow may know no way past that. A fix that was held was no try.
 */
export function movesFor(outcome: FixOutcome, moved: MoveKey | null): readonly MoveKey[] {
  return movesTo(outcome, moved).filter(key => key !== moved)
}

function movesTo(outcome: FixOutcome, moved: MoveKey | null): readonly MoveKey[] {
  switch (outcome) {
    case "opened":
    case "ci-blocked":
      return ["opened"]
    case "ci-green":
    case "ci-red":
      return moved === null || moved === "failed" ? ["opened", outcome] : [outcome]
    case "held":
      return []
    default:
      return ["failed"]
  }
}
