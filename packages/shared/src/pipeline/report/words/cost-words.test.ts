import { expect, test } from "vitest"
import type { ReportState } from "../report-state.ts"
import { costWords, telemetryWords } from "./cost-words.ts"

const BUDGET = "counts at its full budget."
const COST = "counts at what it cost."

test.each<[ReportState["telemetry"]["state"], number | null, number, string]>([
  ["missing", 0.1, 0.4, BUDGET],
  ["missing", 0.4, 0.4, BUDGET],
  ["missing", 0.6004, 0.6004, COST],
  ["unknown", null, 0.4, BUDGET],
  ["unknown", 0.6004, 0.6004, COST],
])("without proof (%s), a run that cost %s of $0.40 counts as %s, and the words say which that is", (...given) => {
  const [state, spentUsd, countedUsd, ending] = given
  const cost = { spentUsd, countedUsd, limitUsd: 0.4 }
  const told = telemetryWords({ cost, proof: "tokens", telemetry: { state, seen: null } })
  expect(told.endsWith(ending)).toBe(true)
})

test("a count that is what was spent is not told twice", () => {
  const cost = { spentUsd: 0.6004, countedUsd: 0.6004, limitUsd: 0.4 }
  expect(costWords({ cost, outcome: "over-budget" })).toBe("It cost $0.6004 of at most $0.40.")
})
