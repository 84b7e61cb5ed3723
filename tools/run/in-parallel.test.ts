import { expect, test } from "vitest"
import { inParallel } from "./in-parallel.ts"

test("results keep the order of the items and no more than the limit is at work", async () => {
  let working = 0
  let most = 0
  const results = await inParallel(2, [3, 1, 2, 0], async item => {
    most = Math.max(most, ++working)
    for (let turn = 0; turn < item; turn++) await Promise.resolve()
    working--
    return item * 10
  })
  expect(results).toEqual([30, 10, 20, 0])
  expect(most).toBe(2)
})

test("a failure is thrown after the running work has ended", async () => {
  const ended: number[] = []
  const run = inParallel(2, [1, 2], async item => {
    if (item === 1) throw new Error("first")
    await Promise.resolve()
    ended.push(item)
  })
  await expect(run).rejects.toThrow("first")
  expect(ended).toEqual([2])
})
