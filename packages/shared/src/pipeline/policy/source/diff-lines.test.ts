import fc from "fast-check"
import { expect, test } from "vitest"
import { diffLines } from "./diff-lines.ts"

const rebuilt = (before: readonly string[], after: readonly string[]): string[] => {
  const lines: string[] = []
  let at = 0
  for (const { removedAt, removed, addedAt, added } of diffLines(before, after)) {
    lines.push(...before.slice(at, removedAt), ...after.slice(addedAt, addedAt + added))
    at = removedAt + removed
  }
  return [...lines, ...before.slice(at)]
}
const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 40 })

test("hunks turn the one text into the other", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(rebuilt(before, after)).toEqual(after)
    }),
  )
})

test("equal texts have no hunks, and one changed line is one hunk", () => {
  expect(diffLines(["a", "b"], ["a", "b"])).toEqual([])
  expect(diffLines(["a", "b", "c"], ["a", "x", "c"])).toEqual([{ removedAt: 1, removed: 1, addedAt: 1, added: 1 }])
})

test("as few lines as possible count as changed", () => {
  const changed = (before: string, after: string): number =>
    diffLines([...before], [...after]).reduce((sum, hunk) => sum + hunk.added + hunk.removed, 0)
  expect(changed("abcabba", "cbabac")).toBe(5)
  expect(changed("", "abc")).toBe(3)
})

test("texts that have little in common are one hunk", () => {
  const lines = (mark: string): string[] => Array.from({ length: 4_000 }, (_, index) => `${mark}${index}`)
  expect(diffLines(["same", ...lines("a")], ["same", ...lines("b")])).toEqual([
    { removedAt: 1, removed: 4_000, addedAt: 1, added: 4_000 },
  ])
})
