import { expect, test } from "vitest"
import { shownSecret } from "./shown-secret.ts"

test.each([
  ["x".repeat(36) + "ab12", "•••• …ab12 (40 characters)"],
  ["short", "•••• (5 characters)"],
  ["-----BEGIN\n" + "k".repeat(40), "•••• (51 characters)"],
])("a secret is never shown whole", (value, shown) => {
  expect(shownSecret(value)).toBe(shown)
})
