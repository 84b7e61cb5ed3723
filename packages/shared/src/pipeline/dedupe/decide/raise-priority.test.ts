import { expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../../../config/defaults.ts"
import { raisePriority } from "./raise-priority.ts"

test.each([
  ["Low", "High", "High"],
  ["medium", "HIGHEST", "HIGHEST"],
  ["High", "High", null],
  ["Highest", "Low", null],
  ["Blocker", "Highest", null],
  ["Low", "Blocker", null],
  [null, "High", null],
])("from %s to %s: %s", (current, wanted, raised) => {
  expect(raisePriority(current, wanted, DEFAULT_CONFIG.jira.priorities)).toBe(raised)
})
