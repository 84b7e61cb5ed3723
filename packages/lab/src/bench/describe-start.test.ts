import { expect, test } from "vitest"
import { describeStart } from "./describe-start.ts"

test("medians stand beside each other as ratios to bare Node's, each with the spread of its rounds", () => {
  const gate = { first: [], end: [30, 32, 36, 40], peakKiB: [1024, 3072] }
  const triage = { first: [40, 44, 50, 60], end: [100, 120, 140, 180], peakKiB: [94_208] }
  const lines = describeStart({ bare: [19, 20, 22, 30], actions: { triage, dedupe: triage, "autofix-gate": gate } })
  expect(lines).toEqual([
    "cold start as a ratio to `node -e 0` (median 20.0 ms, fastest 19.0 ms), 4 rounds:",
    "median (middle half), fastest",
    "action                    first request             end of dry run  peak memory",
    "triage         2.20× (2.00–2.50), 2.11×   6.00× (5.00–7.00), 5.26×       92 MiB",
    "dedupe         2.20× (2.00–2.50), 2.11×   6.00× (5.00–7.00), 5.26×       92 MiB",
    "autofix-gate                       none   1.60× (1.50–1.80), 1.58×        3 MiB",
  ])
})
