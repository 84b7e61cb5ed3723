import fc from "fast-check"
import { expect, test } from "vitest"
import { BugError } from "../errors.ts"
import { issueLabel } from "./label.ts"

test("the label holds the id in lower case", () => {
  expect(issueLabel("DA226B38-BAAC-11F1-BAD1-DA7AD0900005")).toBe("datadog-issue-da226b38-baac-11f1-bad1-da7ad0900005")
})

test.each([
  "",
  "1",
  "da226b38-baac-11f1-bad1-da7ad0900005 ",
  'x" OR labels = "y',
  "da226b38-baac-11f1-bad1-da7ad0900005\n",
])("%j is no issue id", id => {
  expect(() => issueLabel(id)).toThrow(BugError)
})

test("a label of any UUID is one word that Jira takes", () => {
  fc.assert(fc.property(fc.uuid(), id => /^[a-z0-9-]{50}$/.test(issueLabel(id))))
})
