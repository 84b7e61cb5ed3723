import { expect, test } from "vitest"
import { terraformError } from "./terraform-error.ts"

test.each([
  [
    "Initializing provider plugins...\n╷\n│ Error: Failed to query available provider packages\n│ \n│ Could not retrieve the list of\n│ available versions\n╵\n",
    "Error: Failed to query available provider packages Could not retrieve the list of available versions",
  ],
  ["│ Error: one\n│ Error: two", "Error: one"],
  ["spawn tofu EACCES", "spawn tofu EACCES"],
  ["", "it printed nothing"],
])("the first error of %j is told on one line", (output, told) => {
  expect(terraformError(output)).toBe(told)
})

test("a long error is cut", () => {
  expect(terraformError(`Error: ${"x".repeat(1000)}`)).toHaveLength(221)
})
