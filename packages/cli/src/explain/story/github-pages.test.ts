import { expect, test } from "vitest"
import { githubPages } from "./github-pages.ts"

const asking =
  (total: number) =>
  async (path: string): Promise<unknown> => {
    const page = Number(/[?&]page=(\d+)/.exec(path)?.[1])
    const left = Math.max(0, total - (page - 1) * 100)
    return { jobs: Array.from({ length: Math.min(100, left) }, (_, n) => ({ n: (page - 1) * 100 + n })) }
  }

test.each([
  [0, true],
  [100, true],
  [203, true],
  [5_000, false],
])("of %i items all that anybody reads are there", async (total, isWhole) => {
  const found = await githubPages(asking(total), "x?sha=1", "jobs")
  expect([found.items.length, found.isWhole]).toEqual([Math.min(total, 2_000), isWhole])
  expect(new Set(found.items.map(({ n }) => n)).size).toBe(found.items.length)
})
