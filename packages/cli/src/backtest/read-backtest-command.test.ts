import { expect, test } from "vitest"
import { readBacktestCommand } from "./read-backtest-command.ts"

test("a command names how far back, and has a default for the rest", () => {
  expect(readBacktestCommand(["--since", "14d"])).toMatchObject({
    sinceMs: 14 * 86_400_000,
    limit: null,
    asOf: "seen",
    json: false,
  })
  expect(readBacktestCommand(["--since=36h", "--limit", "5", "--as-of", "now"])).toMatchObject({
    sinceMs: 36 * 3_600_000,
    limit: 5,
    asOf: "now",
  })
  expect(readBacktestCommand(["-h"])).toBeNull()
})

test.each([
  [[], "How far back is missing"],
  [["--since", "14"], "--since takes a number of hours, days or weeks"],
  [["--since", "0d"], "--since takes"],
  [["--since", "91d"], "at most 90 days"],
  [["--since", "1d", "--limit", "0"], "--limit takes a number"],
  [["--since", "1d", "--as-of", "then"], "--as-of takes seen or now"],
  [["--since", "1d", "--page", ""], "--page has no value"],
  [["--sinse", "1d"], "Unknown option '--sinse'"],
  [["14d"], "npm needs -- before the options"],
])("%j is refused with words", (args, message) => {
  expect(() => readBacktestCommand(args)).toThrow(message)
})
