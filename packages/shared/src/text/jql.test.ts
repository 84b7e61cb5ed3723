import fc from "fast-check"
import { expect, test } from "vitest"
import { jqlString } from "./jql.ts"
import { readJqlString } from "./testing/read-jql-string.ts"

const unit = fc.oneof(
  fc.constantFrom('"', "\\", "'", "\n", "\r", "\t", "\0", "\u2028", "\u202e", "\ud800", "\udfff", "u", "n"),
  fc.string({ unit: "binary", maxLength: 1 }),
)

test("any value reads back as itself and ends where it should", () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), parts => {
      const value = parts.join("")
      expect(readJqlString(`${jqlString(value)} AND x`)).toEqual({ value, rest: " AND x" })
    }),
    { numRuns: 5000 },
  )
})

test("quotes, backslashes and invisible characters are escaped", () => {
  expect(jqlString('a" OR project = "X\\\n\u202e')).toBe('"a\\" OR project = \\"X\\\\\\n\\u202e"')
})
