import { expect, test } from "vitest"
import { createExplainer } from "./explain-error.ts"
import { printExplanation } from "./print-explanation.ts"
import { aLogSearch, anIssueBody } from "./testing/a-body.ts"

const explainer = createExplainer({ config: null, repo: null })

test("a person reads every part, one section each", () => {
  const printed = printExplanation(explainer.explain({ issue: anIssueBody(), searches: [aLogSearch()], stack: null }))
  expect(printed).toMatch(/^TypeError: Cannot read/)
  for (const title of [
    "Frames",
    "Suspect files",
    "Score",
    "Fixability",
    "Route",
    "Gate",
    "Removed",
    "Ticket",
    "Fingerprint",
  ])
    expect(printed).toMatch(new RegExp(`^${title}`, "m"))
  expect(printed).toContain("* bookingReference  /app/apps/backend/src/bookings/service.ts:19:68")
  expect(printed).toContain("datadog-issue-da226b38-baac-11f1-bad1-da7ad0900005")
})

test("a terminal obeys nothing of a hostile text", () => {
  const stack = "\u001b]0;owned\u0007Error: \u001b[2Jx\r\n    at \u202ef (/app/\u009ba.js:1:2)\n::error::x"
  const printed = printExplanation(explainer.explain({ issue: null, searches: [], stack }))
  expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
})
