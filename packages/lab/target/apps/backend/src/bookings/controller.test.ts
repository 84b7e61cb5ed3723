import assert from "node:assert/strict"
import { test } from "node:test"
import { handler } from "./controller.ts"

test("a booking is answered with its reference", async () => {
  const body = { id: "b-1", clinicId: "c-1", startsAt: "2026-01-05T09:40:00Z", patient: { id: "7f3ac210" } }
  assert.deepEqual(await handler({ body }), { status: 201, body: { reference: "LDN-2026-01-05-7f3a" } })
})
