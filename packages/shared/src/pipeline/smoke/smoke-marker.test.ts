import fc from "fast-check"
import { expect, test } from "vitest"
import { formatToken, markedToken, markMessage } from "./smoke-marker.ts"

const salts = fc.stringMatching(/^[0-9a-z]{1,12}$/)

test("what was marked is read back, whatever the message says", () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat({ max: 99 }),
      fc.nat(),
      salts,
      fc.string(),
      (run, attempt, startedAt, salt, message) => {
        const token = { runId: String(run), attempt, startedAt, salt }
        const text = formatToken(token)
        expect(markedToken(markMessage(text, message))).toEqual({ text, token })
      },
    ),
  )
})

test.each([
  "",
  "[auto-triage smoke test]",
  "[auto-triage smoke test r1.1-x] y",
  "Error: r1.1-2-3",
  "x".repeat(1_000_000),
])("%s is no mark", message => expect(markedToken(message)).toBeNull())

test("a mark far into a message is none: ours begins with it", () => {
  expect(markedToken(`${"x".repeat(400)}${markMessage("r1.1-2-3", "y")}`)).toBeNull()
})
