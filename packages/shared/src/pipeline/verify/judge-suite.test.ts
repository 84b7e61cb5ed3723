import { describe, expect, it } from "vitest"
import type { RunOutcome } from "./judge-run.ts"
import { judgeSuite } from "./judge-suite.ts"

const END = { code: 0, signal: null, timedOut: false, stdout: "", stderr: "", ms: 1 }

/** Tests by name, in the words of a report; "+" passed, "-" failed. */
function run(names: string, change: Partial<RunOutcome> = {}): RunOutcome {
  const results = names.split(" ").filter(name => name !== "")
  const failed = results.filter(name => name.startsWith("-")).length
  const kind = failed > 0 ? "failed" : "passed"
  const report = {
    sources: ["node on stdout"],
    passed: results.length - failed,
    failed,
    names: new Map(results.map(name => [name.slice(1), name.startsWith("-") ? "failed" : "passed"] as const)),
  }
  return { kind, report, end: { ...END, code: failed > 0 ? 1 : 0 }, ...change }
}
const counts = (passed: number, failed = 0): RunOutcome =>
  run("", {
    kind: failed > 0 ? "failed" : "passed",
    report: { sources: ["go on stdout"], passed, failed, names: new Map() },
  })
const silent = (kind: RunOutcome["kind"]): RunOutcome => run("", { kind, report: null })

describe("all tests with the fix and without it", () => {
  it.each<[string, RunOutcome, RunOutcome | null, string, string]>([
    ["all pass", run("+a +b"), run("+a"), "pass", "pass"],
    ["all pass, and some failed before", run("+a +b"), run("+a -b"), "pass", "pass"],
    ["all pass, with no time for the base", run("+a"), null, "pass", "pass"],
    ["all pass, by counts alone", counts(3), counts(2), "pass", "pass"],
    ["the exit codes are good, and nothing else is known", silent("passed"), silent("passed"), "pass", "pass"],
    ["the same fail as before", run("+a -b"), run("+a -b"), "pass", "warn"],
    ["fewer fail than before", run("+a +b -c"), run("+a -b -c"), "pass", "warn"],
    ["another fails than before", run("-a +b"), run("+a -b"), "deny", "skipped"],
    ["one more fails than before", run("-a -b"), run("+a -b"), "deny", "skipped"],
    ["some fail, and none failed before", run("-a"), run("+a"), "deny", "skipped"],
    ["some fail, with no time for the base", run("-a"), null, "deny", "skipped"],
    ["the same fail and others are gone", run("-b"), run("+a -b"), "deny", "skipped"],
    ["as many fail as before, and nobody can tell which", counts(2, 1), counts(2, 1), "deny", "skipped"],
    ["they fail without a report", silent("failed"), silent("failed"), "deny", "skipped"],
    ["they do not end", silent("timed-out"), null, "deny", "skipped"],
    ["the command is not there", silent("not-run"), null, "deny", "skipped"],
    ["none runs", silent("no-tests"), null, "deny", "skipped"],
    ["fewer run than before", counts(1), counts(2), "deny", "pass"],
    ["one of before is replaced by another", run("+a +c"), run("+a +b"), "deny", "pass"],
    ["the report of before is missing", silent("passed"), run("+a"), "deny", "pass"],
  ])("where %s", (_, head, base, tests, already) => {
    const checks = judgeSuite({ head, base }, ["tail"])
    expect(checks.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ["tests", tests],
      ["tests-already-failing", already],
    ])
  })

  it("name what fails anew, and few enough of it to be read", () => {
    const names = Array.from({ length: 14 }, (_, index) => `t${index}`)
    const evidence = judgeSuite({ head: run(names.map(name => `-${name}`).join(" ")), base: run("-t0") }, ["tail"])[0]
      ?.evidence
    expect(evidence).toEqual(["they fail with the fix (exit code 1)", ...names.slice(1, 11), "and 3 more", "tail"])
  })
})
