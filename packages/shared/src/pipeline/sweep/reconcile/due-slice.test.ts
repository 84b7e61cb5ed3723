import { expect, test } from "vitest"
import { dueSlice } from "./due-slice.ts"

test("all are taken where they are few", () => {
  expect(dueSlice([1, 2, 3], { most: 3, now: 12_345_678 })).toEqual([1, 2, 3])
})

test("each of many has its turn within as many sweeps as it takes", () => {
  const all = Array.from({ length: 10_000 }, (_, index) => index)
  const seen = new Set<number>()
  for (let sweep = 0; sweep < 34; sweep++) {
    const due = dueSlice(all, { most: 300, now: 1_800_000_000_000 + sweep * 900_000 })
    expect(due.length).toBeLessThanOrEqual(300)
    for (const one of due) seen.add(one)
  }
  expect(seen.size).toBe(10_000)
})
