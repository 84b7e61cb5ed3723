import assert from "node:assert/strict"
import { test } from "node:test"
import { findClinic } from "./clinics.ts"

test("a clinic is found by its id", () => {
  assert.equal(findClinic("c-2").code, "LDS")
})

test("an unknown clinic is an error that names it", () => {
  assert.throws(() => findClinic("c-9"), /unknown clinic c-9/)
})
