import { expect, test } from "vitest"
import { isRateLimit } from "./is-rate-limit.ts"

test.each([
  [403, "API rate limit exceeded for installation ID 1.", true],
  [403, "You have exceeded a secondary rate limit.", true],
  [403, "You have triggered an abuse detection mechanism.", true],
  [403, "Resource not accessible by integration", false],
  [401, "rate limit", false],
  [200, "rate limit", false],
])("whether %i with %j is the rate limit: %j", (status, message, expected) => {
  expect(isRateLimit(status, message)).toBe(expected)
})
