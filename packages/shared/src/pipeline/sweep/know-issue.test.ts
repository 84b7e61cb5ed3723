import { expect, test } from "vitest"
import { formatRecord } from "../ledger-record.ts"
import { aRecord } from "../testing/a-record.ts"
import { knowIssue } from "./know-issue.ts"

const openedAt = 1_000_000
const moment = { openedAt, now: openedAt + 600_000, leaseMs: 300_000 }
const text = (change: Parameters<typeof aRecord>[0]): string => formatRecord(aRecord(change))

test.each([
  ["nothing", null],
  ["ticketed", text({ at: openedAt })],
  ["regressed-since", text({ at: openedAt - 1 })],
  ["claimed", text({ state: "claimed", ticket: null, at: moment.now - moment.leaseMs })],
  ["abandoned", text({ state: "claimed", ticket: null, at: moment.now - moment.leaseMs - 1 })],
  ["abandoned", text({ state: "released", ticket: null, at: moment.now })],
  ["abandoned", "somebody else's commit"],
])("the ledger's word is %s", (knowledge, record) => {
  expect(knowIssue(record, moment)).toBe(knowledge)
})
