import { describe, expect, it } from "vitest"
import type { CommandEnd } from "../../ports/sandbox.ts"
import { judgeTestRun } from "./judge-run.ts"
import { readTestReport } from "./test-report.ts"

const end = (stdout: string, change: Partial<CommandEnd> = {}): CommandEnd => ({
  code: 0,
  signal: null,
  timedOut: false,
  stdout,
  stderr: "",
  ms: 1,
  ...change,
})

function node(mark: string, counts: Partial<Record<string, number>>): string {
  const keys = ["tests", "suites", "pass", "fail", "cancelled", "skipped", "todo"]
  return keys.map(key => `${mark} ${key} ${counts[key] ?? 0}`).join("\n")
}

const TAP = `TAP version 13
# ok 9 - printed
# tests 99
# Subtest: suite
    # Subtest: inner
    ok 1 - inner
      ---
      duration_ms: 0.5
      ...
    # Subtest: bad
    not ok 2 - bad
      ---
      error: |-
        multi
        ok 3 - in an error
      ...
    1..2
not ok 1 - suite
  ---
  type: 'suite'
  ...
ok 2 - off # SKIP
ok 3 - later # TODO
1..3
${node("#", { tests: 4, suites: 1, pass: 1, fail: 1, skipped: 1, todo: 1 })}
# duration_ms 64`

const SPEC = `ℹ tests 99
✔ printed without a time
▶ suite
  ✔ inner (0.5ms)
  ✖ bad (0.2ms)
✖ suite (1.6ms)
﹣ off (0.09ms) # SKIP
${node("ℹ", { tests: 3, suites: 1, pass: 1, fail: 1, skipped: 1 })}
ℹ duration_ms 64

✖ failing tests:

✖ bad (0.2ms)
  TypeError: multi
  ℹ tests 77`

describe("the report of a test run", () => {
  it.each([
    ["TAP", TAP],
    ["the default format", SPEC],
  ])("is read from Node's %s, and from nothing that tests print", (_, text) => {
    const report = readTestReport(end(text))
    expect(report).toMatchObject({ sources: ["node on stdout"], passed: 1, failed: 1 })
    expect([...(report?.names ?? [])]).toEqual([
      ["suite > inner", "passed"],
      ["suite > bad", "failed"],
      ["suite", "failed"],
    ])
  })

  it("counts no file of Node's runner as a test", () => {
    const text = `✔ src/a.test.mjs (50ms)\n✖ src/b.test.mjs (50ms)\n${node("ℹ", { tests: 2, pass: 1, fail: 1 })}`
    expect(readTestReport(end(text))).toMatchObject({ passed: 0, failed: 0 })
  })

  it("believes no names that outnumber Node's counts", () => {
    const text = `✔ a (1ms)\n✔ src/a.test.mjs (50ms)\n${node("ℹ", { tests: 1, pass: 1 })}`
    expect(readTestReport(end(text))).toMatchObject({ passed: 0, names: new Map() })
  })

  it("remembers of two tests with one name the one that failed", () => {
    const text = `✖ a (1ms)\n✔ a (1ms)\n${node("ℹ", { tests: 2, pass: 1, fail: 1 })}`
    expect(readTestReport(end(text))?.names).toEqual(new Map([["a", "failed"]]))
  })

  it("is read from vitest, with names where they are whole", () => {
    const text = `\u001b[1m RUN \u001b[22m v5
 ✓ src/a.test.ts > D > x 1ms
 × src/a.test.ts > D > y 4ms
 ↓ src/a.test.ts > D > z
   ✓ without a file

 Test Files  1 failed (1)
      Tests  1 failed | 1 passed | 1 skipped (3)
   Start at  16:41:49`
    expect(readTestReport(end(text))).toEqual({
      sources: ["vitest on stdout"],
      passed: 1,
      failed: 1,
      names: new Map([
        ["src/a.test.ts > D > x", "passed"],
        ["src/a.test.ts > D > y", "failed"],
      ]),
    })
  })

  it("is read from pytest, where a file that cannot be loaded is no test", () => {
    const text =
      "PASSED tests/a.py::test_x\nFAILED tests/a.py::test_y - boom\nERROR tests/b.py - ImportError\n1 failed, 1 passed, 1 error in 0.05s"
    expect(readTestReport(end(text))).toEqual({
      sources: ["pytest on stdout"],
      passed: 1,
      failed: 1,
      names: new Map([
        ["tests/a.py::test_x", "passed"],
        ["tests/a.py::test_y", "failed"],
        ["tests/b.py", "failed"],
      ]),
    })
  })

  it.each<[string, string, number, number]>([
    ["jest", "Tests:       1 failed, 2 passed, 3 total\nTime: 1 s", 2, 1],
    ["mocha", "  5 passing (10ms)\n  1 failing\n", 5, 1],
    ["mocha", "  5 passing (1s)\n", 5, 0],
    ["go", "ok  \tx/a\t0.1s\nFAIL\tx/b\t0.1s\nok  \tx/c\t0.1s [no tests to run]\n?   \tx/d\t[no test files]", 1, 1],
    ["go", "?   \tx/d\t[no test files]", 0, 0],
    [
      "cargo",
      "test result: ok. 5 passed; 0 failed; 0 ignored;\ntest result: FAILED. 1 passed; 2 failed; 0 ignored;",
      6,
      2,
    ],
    ["rspec", "5 examples, 1 failure", 4, 1],
    ["rspec", "1 example, 0 failures", 1, 0],
    [
      "junit",
      "[INFO] Tests run: 2, Failures: 0, Errors: 0, Skipped: 0\n[ERROR] Tests run: 5, Failures: 1, Errors: 1, Skipped: 1",
      2,
      2,
    ],
    ["phpunit", "OK (5 tests, 9 assertions)", 5, 0],
    ["phpunit", "Tests: 5, Assertions: 9, Failures: 1, Errors: 1.", 3, 2],
    [
      "dotnet",
      "Passed!  - Failed:     0, Passed:     5, Skipped:     0, Total:     5\nFailed!  - Failed:     1, Passed:     2, Skipped:     0, Total:     3",
      7,
      1,
    ],
    ["dart", "00:01 +5: All tests passed!", 5, 0],
    ["dart", "00:01 +4 -1: Some tests failed.", 4, 1],
    ["unittest", "Ran 5 tests in 0.01s\n\nOK", 5, 0],
    ["unittest", "Ran 5 tests in 0.01s\n\nFAILED (failures=1, errors=1)", 3, 2],
  ])("is read from %s: %j", (runner, text, passed, failed) => {
    expect(readTestReport(end("", { stderr: text }))).toEqual({
      sources: [`${runner} on stderr`],
      passed,
      failed,
      names: new Map(),
    })
  })

  it("is that of all runners together, on both streams", () => {
    const report = readTestReport(end(`${TAP}\nRan 5 tests in 0.01s`, { stderr: "Ran 2 tests in 0.01s" }))
    expect(report).toMatchObject({ passed: 8, failed: 1 })
    expect(report?.sources).toEqual(["node on stdout", "unittest on stdout", "unittest on stderr"])
  })

  it("is Node's own where a test prints the other format", () => {
    const forged = node("#", { tests: 9, pass: 9 })
    expect(readTestReport(end(`${forged}\n${SPEC}`))).toMatchObject({ passed: 1, failed: 1 })
  })

  it("is read where only the end of an output was kept", () => {
    expect(readTestReport(end(TAP.slice(TAP.indexOf("1..3"))))).toMatchObject({ passed: 1, failed: 1 })
  })

  it.each(["", "done\n", "all 5 tests are fine", `${"1 passed, ".repeat(90_000)} in 1s`])(
    "is missed in other output",
    text => {
      expect(readTestReport(end(text))).toBeNull()
    },
  )
})

describe("a test command", () => {
  it.each<[string, CommandEnd, string]>([
    ["has passed where it ended well and tests ran", end("5 passing"), "passed"],
    ["has passed by its exit code where nothing else is known", end("fine"), "passed"],
    ["has failed by its exit code", end("OK (5 tests, 9 assertions)", { code: 1 }), "failed"],
    ["has failed where its report says so", end("  5 passing (1s)\n  1 failing\n"), "failed"],
    ["has failed where a signal ended it", end("", { code: null, signal: "SIGKILL" }), "failed"],
    ["was not run where there is no such command", end("", { code: 127 }), "not-run"],
    ["has failed where its tests did, whatever the code", end("Ran 5 tests in 0.01s", { code: 127 }), "failed"],
    ["has not ended where its time was over", end("  5 passing (1s)", { timedOut: true }), "timed-out"],
    ["ran nothing where it says so", end("No test files found, exiting with code 0"), "no-tests"],
    ["ran nothing where it says so elsewhere", end("", { stderr: "0 tests executed" }), "no-tests"],
    ["ran nothing where its report counts none", end("  0 passing (1ms)"), "no-tests"],
    ["ran nothing where pytest collected nothing", end("no tests ran in 0.01s", { code: 5 }), "no-tests"],
    ["ran nothing where all were skipped", end(" Test Files  1 passed (1)\n      Tests  3 skipped (3)"), "no-tests"],
  ])("%s", (_, given, kind) => {
    expect(judgeTestRun(given).kind).toBe(kind)
  })
})
