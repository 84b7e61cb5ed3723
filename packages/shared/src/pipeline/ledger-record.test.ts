import fc from "fast-check"
import { expect, test } from "vitest"
import { formatRecord, type LedgerRecord, parseRecord } from "./ledger-record.ts"
import { aRecord } from "./testing/a-record.ts"

test("a record reads back as it was written, whatever the error says", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), message => {
      const base = aRecord()
      const record: LedgerRecord = { ...base, facts: base.facts === null ? null : { ...base.facts, message } }
      expect(parseRecord(formatRecord(record))).toEqual(record)
    }),
  )
})

test("git's trailing newline does not matter", () => {
  expect(parseRecord(`${formatRecord(aRecord())}\n`)).toEqual(aRecord())
})

test("the stored text mentions nobody, refers to nothing, and is one line for people and one of JSON", () => {
  const base = aRecord()
  const facts = base.facts === null ? null : { ...base.facts, message: "@team fixes #1\n\nCo-authored-by: x <y@z>\0" }
  const text = formatRecord({ ...base, facts })
  expect(text).not.toMatch(/[@#\0]/)
  expect(text.split("\n")).toHaveLength(3)
  expect(text.split("\n")[0]).toBe(`created PPL-1: Datadog issue ${base.issueId}`)
})

test.each([
  "",
  "some commit",
  "title\n\n{",
  "title\n\n{}",
  'title\n\n{"schema":2}',
  'title\n\n{"schema":1,"issueId":"x","state":"ticketed","at":1,"holder":{},"earlierTickets":[],"deliveries":[],"ticket":null}',
])("%j is not a record", text => {
  expect(parseRecord(text)).toBeNull()
})
