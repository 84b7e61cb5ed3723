import type { Files } from "./use-fixture.ts"

// A service in one file, whose bug is the one that the issue of the fixture tells of.

export const SOURCE = `export function emailOf(booking) {
  return booking.patient.email.toLowerCase()
}
`

export const FIXED = `export function emailOf(booking) {
  if (booking.patient === undefined) throw new RangeError("a booking needs a patient")
  return booking.patient.email.toLowerCase()
}
`

const HEAD = `import assert from "node:assert/strict"
import test from "node:test"
import { emailOf } from "./email-of.mjs"

`

const OLD = `test("lower case", () => {
  assert.equal(emailOf({ patient: { email: "A@B.C" } }), "a@b.c")
})
`

const NEW = `
test("a booking without a patient is refused by name", () => {
  assert.throws(() => emailOf({}), RangeError)
})
`

export const OLD_TEST = `${HEAD}${OLD}`
export const NEW_TEST = `${HEAD}${OLD}${NEW}`
export const ADDED_TEST = `${HEAD}${NEW}`

export const SERVICE: Files = {
  "package.json": JSON.stringify({ type: "module" }),
  "src/email-of.mjs": SOURCE,
  "src/email-of.test.mjs": OLD_TEST,
}

/** A good fix with its test in a file of its own. */
export const GOOD_FIX: Files = { "src/email-of.mjs": FIXED, "src/refused.test.mjs": ADDED_TEST }

/** The quickest way to run them; the proof alone, because there is no command for all tests. */
export const SINGLE = { testFiles: "node --test --test-reporter=tap {files}" }
export const WHOLE = { test: "node --test --test-reporter=tap", ...SINGLE }

/** What a test of a case begins with: the source as module and as text, and the reported error as a function. */
export const TEST_HEAD = `import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import test from "node:test"
import { emailOf } from "./email-of.mjs"
const text = readFileSync(new URL("./email-of.mjs", import.meta.url), "utf8")
const fails = () => emailOf({})
`
