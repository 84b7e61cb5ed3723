import { describe, expect, test } from "vitest"
import { renderSeries } from "./render-series.ts"

const AT = Date.UTC(2026, 0, 2, 3, 4)
const SERIES = [
  {
    name: "auto_triage.tickets outcome:created",
    points: [
      [AT, 1],
      [AT + 3_600_000, 3],
    ] as const,
  },
  { name: "auto_triage.tickets outcome:updated", points: [[AT, 2]] as const },
]

function drawn(...given: Parameters<typeof renderSeries>): string {
  // The template is a String object.
  return "".concat(renderSeries(...given) as string)
}

function heights(page: string): readonly string[] {
  return [...page.matchAll(/height="([\d.]+)" \/>/g)].map(([, height = ""]) => height)
}

describe("a timeseries", () => {
  test("of counts stands on each other, and its legend has the sums", () => {
    const page = drawn(SERIES, { unit: null, adds: true })
    expect(heights(page)).toEqual(["23.3", "70.0", "46.7"])
    expect(page).toMatch(/created<\/span> <b>4<[\s\S]*updated<\/span> <b>2</)
    expect(page).toContain("2026-01-02 03:04 UTC")
    expect(page).toContain("sum")
  })

  test("of measurements stands beside each other, and its legend has the averages", () => {
    const page = drawn(SERIES, { unit: "second", adds: false })
    expect(heights(page)).toEqual(["23.3", "70.0", "46.7"])
    expect(page).toMatch(/<b>2 s<[\s\S]*<b>2 s</)
    expect(page).toContain("average")
  })

  test("with more names than colours ends with the rest as one", () => {
    const many = Array.from({ length: 12 }, (_, n) => ({ name: `m kind:k${n}`, points: [[AT, 20 - n]] as const }))
    const page = drawn(many, { unit: null, adds: true })
    expect(page).toMatch(/5 others<\/span> <b>55</)
    expect(page.match(/<li>/g)).toHaveLength(8)
  })

  test("shows names as text, and says where nothing was measured", () => {
    const page = drawn([{ name: "m kind:<script>", points: [[AT, 1]] }], { unit: null, adds: true })
    expect(page).not.toContain("<script>")
    expect(drawn([], { unit: null, adds: true })).toContain("no data")
  })
})
