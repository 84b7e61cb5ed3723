import fc from "fast-check"
import { expect, test } from "vitest"
import { isFrameLine } from "./redact/frame-line.ts"
import { redactStack } from "./redact.ts"
import { STACKS } from "./testing/stacks.ts"

const MESSAGES = [
  "Error: no user john@example.com",
  "Caused by: x.Y: john@example.com",
  "",
  "  detail of john@example.com",
]

test.each(STACKS)(
  "frames of %s keep their every character while the messages around them are redacted",
  (_, frames) => {
    const stack = [MESSAGES[0], ...frames, MESSAGES[1], ...frames].join("\n")
    const { text, receipts } = redactStack(stack)
    expect(text).toBe(stack.replaceAll("john@example.com", "[redacted:email]"))
    expect(receipts).toEqual([{ rule: "email", count: 2 }])
  },
)

test("frames and messages in any order stay apart", () => {
  const line = fc.oneof(fc.constantFrom(...STACKS.flatMap(([, frames]) => frames)), fc.constantFrom(...MESSAGES))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), lines => {
      const stack = lines.join("\n")
      expect(redactStack(stack).text).toBe(stack.replaceAll("john@example.com", "[redacted:email]"))
    }),
    { numRuns: 500 },
  )
})

test.each([
  "Error: no user john@example.com",
  "at john@example.com",
  "at Patient.find(john@example.com)",
  "john@example.com",
  "john@example.com:25",
  "password=hunter2",
  "1: john@example.com",
  "dob (1980-02-03)",
  "patient name: John (Smith)",
  '"email": "john@example.com"',
  "",
  "at the clinic of Dr. Smith",
])("%j is no frame", line => {
  expect(isFrameLine(line)).toBe(false)
})
