import { expect, test } from "vitest"
import { summarise, type StepResult } from "./summarise.ts"
import { emptyTally } from "./tally.ts"

const step = (name: string, ok = true): StepResult => ({ name, ok, alone: `redo ${name}` })
const skipped = [{ name: "a > b", reason: "zizmor is not installed" }]

function lastLine(text: string): string | undefined {
  return text.split("\n").at(-1)
}

test("each test and each other step counts once", () => {
  const summary = summarise([step("lint"), step("types"), step("tests")], { ...emptyTally, passed: 3 }, false)
  expect(summary).toEqual({ ok: true, text: "5 passed, 0 failed" })
})

test("a failed step is named with the command that repeats it", () => {
  const { ok, text } = summarise([step("lint", false), step("tests")], { ...emptyTally, passed: 3 }, false)
  expect(ok).toBe(false)
  expect(text).toContain("failed: lint; repeat it with: node tools/run.mjs redo lint")
  expect(lastLine(text)).toBe("3 passed, 1 failed")
})

test("failed tests are named and counted, not their step", () => {
  const { text } = summarise([step("tests", false)], { ...emptyTally, passed: 1, failed: ["x > y"] }, false)
  expect(text).toContain("failed: x > y")
  expect(lastLine(text)).toBe("1 passed, 1 failed")
})

test("a test file that cannot be loaded is a failure", () => {
  const { text } = summarise(
    [step("tests", false)],
    { ...emptyTally, passed: 1, broken: ["a.test.ts: no export"] },
    false,
  )
  expect(lastLine(text)).toBe("1 passed, 1 failed")
})

test("no test at all is a failure", () => {
  const { ok, text } = summarise([step("lint"), step("tests")], emptyTally, false)
  expect({ ok, last: lastLine(text) }).toEqual({ ok: false, last: "1 passed, 1 failed" })
})

test("skipping every test is a failure", () => {
  expect(lastLine(summarise([step("tests")], { ...emptyTally, skipped }, false).text)).toBe(
    "0 passed, 1 failed, 1 skipped",
  )
})

test("a runner that dies after passing tests is a failure", () => {
  const { ok, text } = summarise([step("tests", false)], { ...emptyTally, passed: 9 }, false)
  expect({ ok, last: lastLine(text) }).toEqual({ ok: false, last: "9 passed, 1 failed" })
})

test("a skipped test is told with its reason and fails only where nothing may be skipped", () => {
  const tally = { ...emptyTally, passed: 2, skipped }
  const relaxed = summarise([step("tests")], tally, false)
  expect(relaxed.ok).toBe(true)
  expect(relaxed.text).toBe("skipped: a > b (zizmor is not installed)\n2 passed, 0 failed, 1 skipped")
  const strict = summarise([step("tests")], tally, true)
  expect(strict.ok).toBe(false)
  expect(lastLine(strict.text)).toBe("2 passed, 1 failed")
})

test("tests of one file that are skipped for one reason share a line", () => {
  const reason = "zizmor is not installed"
  const names = ["a.test.ts > x", "a.test.ts > y", "b.test.ts > z"]
  const { text } = summarise(
    [step("tests")],
    { ...emptyTally, passed: 1, skipped: names.map(name => ({ name, reason })) },
    false,
  )
  expect(text.split("\n")).toEqual([
    `skipped: a.test.ts > x and 1 more of this file (${reason})`,
    `skipped: b.test.ts > z (${reason})`,
    "1 passed, 0 failed, 3 skipped",
  ])
})
