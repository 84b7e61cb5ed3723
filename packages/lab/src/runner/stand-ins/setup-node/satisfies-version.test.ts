import { expect, it } from "vitest"
import { satisfiesVersion } from "./satisfies-version.ts"

it.each([
  ["24", true],
  ["24.x", true],
  ["v24.11.1", true],
  ["24.11", true],
  ["24.12", false],
  ["22", false],
  [">=22 <25", true],
  [">=22 <24", false],
  ["^24.1", true],
  ["^23.1", false],
  ["~24.11.0", true],
  ["~24.10.0", false],
  ["20 || 24", true],
  ["lts/*", true],
  ["latest", true],
  [">24.11.0", true],
  ["<=24.11.0", false],
])("v24.11.1 against %s is %s", (wanted, expected) => {
  expect(satisfiesVersion("v24.11.1", wanted)).toBe(expected)
})
