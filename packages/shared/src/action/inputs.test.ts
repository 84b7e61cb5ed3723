import { expect, test } from "vitest"
import { isExactlyTrue } from "./inputs.ts"

test.each(["true", " true", "true\n"])("%j switches on", value => {
  expect(isExactlyTrue(value)).toBe(true)
})

test.each([undefined, "", "TRUE", "True", "yes", "1", "on", '"true"', "true false", "truе"])(
  "%j leaves a switch off",
  value => {
    expect(isExactlyTrue(value)).toBe(false)
  },
)
