import { expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../../../config/defaults.ts"
import { aRecord } from "../../testing/a-record.ts"
import { aTicket } from "../../testing/a-ticket.ts"
import { anEnvironment, anIssue, ISSUE_ID } from "../../testing/an-issue.ts"
import { planReview, type ReviewFacts } from "./plan-review.ts"

const DAY = 86_400_000

function plan(change: Partial<ReviewFacts>, jira: Partial<typeof DEFAULT_CONFIG.jira> = {}) {
  const record = change.record ?? aRecord()
  const recorded = record.ticket
  if (recorded === null) throw new Error("these plans are for recorded tickets")
  const issueLabel = `datadog-issue-${ISSUE_ID}`
  const facts = { record, recorded, ticket: aTicket(), issue: anIssue(), issueLabel, delivery: "second", ...change }
  return planReview(facts, { ...DEFAULT_CONFIG.jira, ...jira })
}

const commented = aRecord({ comment: { id: "7", day: "2026-11-23", magnitude: 0 } })
const done = aTicket({ category: "done", resolution: "Done" })
const fresh = anEnvironment()

test("a ticket that is gone is replaced", () => {
  expect(plan({ ticket: null })).toMatchObject({ kind: "replace", follows: null })
})

test("a label that was seen before and is gone means a new ticket; one never seen is put there", () => {
  const ticket = aTicket({ labels: [] })
  expect(plan({ ticket })).toMatchObject({ kind: "replace", follows: null })
  const record = aRecord({ ticket: { key: "PPL-1", id: "10001", project: "PPL", labelled: false } })
  expect(plan({ ticket, record })).toEqual({ kind: "label" })
})

test("a known delivery without news is a replay, and with news it is not", () => {
  expect(plan({ delivery: "first" })).toEqual({ kind: "replayed" })
  const issue = anIssue({ lastSeen: anIssue().lastSeen + 1 })
  expect(plan({ delivery: "first", issue })).toMatchObject({ kind: "comment" })
})

test("a Done ticket is reopened, followed or left, and a decision not to fix is respected above all", () => {
  expect(plan({ ticket: done }, { whenDone: "reopen" })).toEqual({ kind: "reopen" })
  expect(plan({ ticket: done }, { whenDone: "new-linked" })).toMatchObject({ kind: "replace", follows: "PPL-1" })
  expect(plan({ ticket: done }, { whenDone: "leave" })).toMatchObject({ kind: "leave" })
  const refused = aTicket({ category: "done", resolution: "won't fix" })
  expect(plan({ ticket: refused }, { whenDone: "reopen" })).toMatchObject({ kind: "leave" })
})

test("an environment that is new escalates", () => {
  const environments = [fresh, anEnvironment({ environment: "staging", production: false })]
  expect(plan({ issue: anIssue({ environments }) })).toMatchObject({
    kind: "escalate",
    news: { environments: ["staging"] },
  })
})

test("the marked comment is updated unless something asks for one of its own", () => {
  expect(plan({})).toMatchObject({ kind: "comment", reason: "seen again" })
  expect(plan({ record: commented })).toMatchObject({ kind: "comment", reason: null })
  const version = [{ ...fresh, versions: fresh.versions.map(counts => ({ ...counts, version: "2.0.0" })) }]
  expect(plan({ record: commented, issue: anIssue({ environments: version }) })).toMatchObject({
    reason: "new version 2.0.0",
  })
  expect(plan({ record: commented, issue: anIssue({ lastSeen: anIssue().lastSeen + DAY }) })).toMatchObject({
    reason: "first time on 2026-11-24",
  })
  expect(plan({ record: commented, issue: anIssue({ occurrences: 1000 }) })).toMatchObject({
    reason: "1000 occurrences reached",
  })
  expect(plan({ record: commented, issue: anIssue({ lastSeen: anIssue().lastSeen - DAY }) })).toMatchObject({
    reason: null,
  })
})
