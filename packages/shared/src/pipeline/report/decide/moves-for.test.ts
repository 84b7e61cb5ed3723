import { expect, test } from "vitest"
import type { FixOutcome } from "../../fix/fix-outcome.ts"
import type { MoveKey } from "../report-state.ts"
import { movesFor } from "./moves-for.ts"

test.each<[FixOutcome, MoveKey | null, MoveKey[]]>([
  ["opened", null, ["opened"]],
  ["opened", "opened", []],
  ["opened", "ci-red", ["opened"]],
  ["ci-blocked", null, ["opened"]],
  ["ci-green", null, ["opened", "ci-green"]],
  ["ci-green", "opened", ["ci-green"]],
  ["ci-green", "ci-green", []],
  ["ci-red", "ci-green", ["ci-red"]],
  ["ci-red", "failed", ["opened", "ci-red"]],
  ["broken", null, ["failed"]],
  ["gave-up", "failed", []],
  ["switched-off", "opened", ["failed"]],
  ["held", null, []],
])("%s after %s asks for %j", (outcome, moved, moves) => {
  expect(movesFor(outcome, moved)).toEqual(moves)
})
