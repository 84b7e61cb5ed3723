import assert from "node:assert/strict"
import { test } from "node:test"
import { createBooking, endOf } from "./service.ts"

const booking = { id: "b-1", clinicId: "c-1", startsAt: "2026-01-05T09:40:00Z", patient: { id: "7f3ac210" } }

test("a reference names the clinic, the day and the patient", () => {
  assert.equal(createBooking(booking).reference, "LDN-2026-01-05-7f3a")
})

test("the day of a reference is that in UTC", () => {
  const late = { ...booking, clinicId: "c-2", startsAt: "2026-01-05T23:30:00-02:00" }
  assert.equal(createBooking(late).reference, "LDS-2026-01-06-7f3a")
})

test("a slot lasts twenty minutes", () => {
  assert.equal(endOf(createBooking(booking).slot).toISOString(), "2026-01-05T10:00:00.000Z")
})
