import fc from "fast-check"
import { expect, test } from "vitest"
import { knownSpend } from "./known-spend.ts"

const facts = { fix: { costUsd: 0.41, brokerUsd: 0.41 }, datadogUsd: null, recordedUsd: null, limitUsd: 2 }

test("the run's own result counts, and a higher figure of Datadog or of an earlier report", () => {
  expect(knownSpend(facts)).toBe(0.41)
  expect(knownSpend({ ...facts, datadogUsd: 0.4 })).toBe(0.41)
  expect(knownSpend({ ...facts, datadogUsd: 0.5 })).toBe(0.5)
  expect(knownSpend({ ...facts, recordedUsd: 0.7 })).toBe(0.7)
})

test("the broker's figure counts where it is higher by more than rounding", () => {
  expect(knownSpend({ ...facts, fix: { costUsd: 0.41, brokerUsd: 0.415 } })).toBe(0.41)
  expect(knownSpend({ ...facts, fix: { costUsd: 0, brokerUsd: 1.9 } })).toBe(1.9)
})

test("a cost that nobody knows stays unknown, unless something says that it was above the limit", () => {
  const unknown = { ...facts, fix: { costUsd: null, brokerUsd: 0.3 } }
  expect(knownSpend(unknown)).toBeNull()
  expect(knownSpend({ ...unknown, datadogUsd: 0.3 })).toBeNull()
  expect(knownSpend({ ...unknown, datadogUsd: 2.5 })).toBe(2.5)
  expect(knownSpend({ ...facts, fix: null })).toBeNull()
  expect(knownSpend({ ...facts, fix: null, recordedUsd: 0.2 })).toBe(0.2)
})

test("no figure of Datadog lowers what is known", () => {
  const usd = fc.double({ min: 0, max: 100, noNaN: true })
  const maybe = fc.option(usd)
  fc.assert(
    fc.property(maybe, usd, maybe, maybe, (costUsd, brokerUsd, datadogUsd, recordedUsd) => {
      const known = { fix: { costUsd, brokerUsd }, recordedUsd, limitUsd: 2 }
      const without = knownSpend({ ...known, datadogUsd: null }) ?? 0
      expect(knownSpend({ ...known, datadogUsd }) ?? without).toBeGreaterThanOrEqual(without)
    }),
  )
})
