import { describe, expect, test } from "vitest"
import { widgetPalette, widgetUnit } from "./widget-look.ts"

const FORMATS = [
  { comparator: "<", value: 7, palette: "white_on_red" },
  { comparator: "<", value: 21, palette: "white_on_yellow" },
  { comparator: ">=", value: 21, palette: "white_on_green" },
]
const DAYS = { requests: [{ conditional_formats: FORMATS }] }

describe("a widget looks", () => {
  test.each([
    [6, "white_on_red"],
    [7, "white_on_yellow"],
    [21, "white_on_green"],
    [null, null],
  ])("with %s as its first format that holds says", (value, palette) => {
    expect(widgetPalette(DAYS, value)).toBe(palette)
  })

  test("plain without formats", () => {
    expect(widgetPalette({ requests: [{}] }, 1)).toBeNull()
    expect(widgetPalette({}, 1)).toBeNull()
  })
})

test("the unit is that of the first formula", () => {
  const formulas = [{ formula: "a", number_format: { unit: { type: "canonical_unit", unit_name: "dollar" } } }]
  expect(widgetUnit({ requests: [{ formulas }] })).toBe("dollar")
  expect(widgetUnit({ requests: [{ formulas: [{ formula: "a" }] }] })).toBeNull()
  expect(widgetUnit({})).toBeNull()
})
