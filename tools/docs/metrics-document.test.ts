import { expect, test } from "vitest"
import { METRICS } from "../../packages/shared/src/pipeline/metrics/metric-table.ts"
import { metricsDocument } from "./metrics-document.ts"

test("every metric of the table is one row, with its unit and tags", () => {
  const rows = metricsDocument()
    .split("\n")
    .filter(line => line.startsWith("| `auto_triage."))
  expect(rows.map(row => row.split("`")[1] ?? "").toSorted()).toEqual(Object.keys(METRICS).toSorted())
  expect(rows).toContainEqual(
    expect.stringMatching(/^\| `auto_triage\.fix\.cost_usd` \| count, in dollars \| `service`, `environment` \|/),
  )
})
