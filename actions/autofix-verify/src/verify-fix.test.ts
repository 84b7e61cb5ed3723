import { describe, expect, it } from "vitest"
import {
  ADDED_TEST,
  FIXED,
  GOOD_FIX,
  NEW_TEST,
  OLD_TEST,
  SERVICE,
  SINGLE,
  SOURCE,
  WHOLE,
} from "./testing/booking-service.ts"
import { useFixture } from "./testing/use-fixture.ts"

const fixture = useFixture(SERVICE)

describe("a fix that is proven", () => {
  it("may be published", async () => {
    const { verdict, check } = await fixture.verify(GOOD_FIX, {
      commands: { ...WHOLE, lint: "true", typecheck: "true" },
    })
    expect(verdict.checks.filter(({ verdict: said }) => said === "deny")).toEqual([])
    expect(check("fails-on-base")).toMatchObject({ verdict: "pass" })
  })
})
