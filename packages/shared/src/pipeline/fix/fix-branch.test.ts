import { expect, test } from "vitest"
import { anIssue, ISSUE_ID } from "../testing/an-issue.ts"
import { fixBranch, isBranchOf } from "./fix-branch.ts"
import { placeOf } from "./place-of.ts"

test("a fix branch is the same for the same issue and ticket, and git takes any of it", () => {
  const branch = fixBranch("auto-fix/", "PPL-12", ISSUE_ID)
  expect(branch).toMatch(/^auto-fix\/ppl-12-[0-9a-f]{8}$/)
  expect(fixBranch("auto-fix/", "PPL-12", ISSUE_ID)).toBe(branch)
  expect(fixBranch("auto-fix/", "A_B-1 ~^:?*[\\..@{\n", ISSUE_ID)).toMatch(/^auto-fix\/a-b-1-{1,20}-[0-9a-f]{8}$/)
})

test("a fix branch is known by its issue, whatever the ticket", () => {
  expect(isBranchOf(fixBranch("fix/", "OPS-1", ISSUE_ID), ISSUE_ID)).toBe(true)
  expect(isBranchOf(fixBranch("fix/", "OPS-1", "another"), ISSUE_ID)).toBe(false)
})

test("the place of an error is path and function of its first suspect", () => {
  const suspect = { path: "a/b.ts", line: 1, function: "charge", owners: [], url: null }
  expect(placeOf(anIssue({ suspects: [suspect, { ...suspect, path: "c.ts" }] }))).toBe("a/b.ts:charge")
  expect(placeOf(anIssue({ suspects: [{ ...suspect, function: null }] }))).toBe("a/b.ts")
  expect(placeOf(anIssue({ suspects: [] }))).toBe("")
})
