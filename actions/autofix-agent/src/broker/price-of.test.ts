import { describe, expect, it } from "vitest"
import { priceOf } from "./price-of.ts"
import { NO_USAGE, readUsage } from "./read-usage.ts"

const million = { input: 1e6, output: 1e6, cacheRead: 1e6, cacheWrite: 1e6, cacheWriteLong: 1e6 }

describe("prices", () => {
  it.each([
    ["claude-opus-5-5", million, 4 + 20 + 0.2 + 5 + 8],
    ["claude-sonnet-5-5", million, 2 + 10 + 0.1 + 2.5 + 4],
    ["claude-haiku-5-5", { ...NO_USAGE, input: 1_000, output: 1_000 }, 0.0006],
    ["claude-haiku-5-5", { ...NO_USAGE, input: 100_000, output: 1_000 }, 0.0105],
    ["claude-haiku-5-5", { ...NO_USAGE, input: 128_001, output: 1_000 }, 0.0665005],
    ["claude-haiku-5-5", { ...NO_USAGE, input: 1_000, cacheRead: 100_000, output: 1_000 }, 0.008],
    ["claude-of-tomorrow", { ...NO_USAGE, input: 1_000_000 }, 4],
    ["claude-opus-5-5", NO_USAGE, 0],
  ])("of %s are what the agent's program reckons", (model, usage, usd) => {
    expect(priceOf(model, usage)).toBeCloseTo(usd, 9)
  })
})

describe("usage", () => {
  it("parts what is kept in the cache for an hour from the rest", () => {
    const split = { ephemeral_1h_input_tokens: 30, ephemeral_5m_input_tokens: 70 }
    expect(readUsage({ cache_creation_input_tokens: 100, cache_creation: split })).toMatchObject({
      cacheWrite: 70,
      cacheWriteLong: 30,
    })
  })

  it.each([undefined, null, 3, [], { input_tokens: -5, output_tokens: "9" }, { input_tokens: Number.NaN }])(
    "takes nothing from %j",
    usage => {
      expect(readUsage(usage)).toEqual(NO_USAGE)
    },
  )
})
