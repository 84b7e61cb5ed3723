import { expect, test } from "vitest"
import type { CheckRun } from "../../../ports/fix-host.ts"
import { type ChecksOfCommit, judgeChecks, type Standing } from "./judge-checks.ts"

function run(name: string, conclusion: string | null, status = conclusion === null ? "queued" : "completed"): CheckRun {
  return { name, status, conclusion, url: `https://github.com/o/r/runs/${name}`, app: "github-actions" }
}

function judge(runs: readonly CheckRun[], rest: Partial<ChecksOfCommit> = {}): Standing {
  return judgeChecks({ runs, heldSuites: 0, required: [], ciTrust: "auto", ...rest })
}

test("no check at all is not green", () => {
  expect(judge([])).toMatchObject({ outcome: "opened", checks: [] })
  expect(judge([], { ciTrust: "approve" }).why).toContain("write access")
})

test.each(["success", "neutral", "skipped"])("%s is green", conclusion => {
  expect(judge([run("test", "success"), run("lint", conclusion)]).outcome).toBe("ci-green")
})

test.each(["failure", "timed_out", "cancelled", "stale", "startup_failure", "a word of tomorrow"])(
  "%s is red, names the check with its link, and does not wait for what still runs",
  conclusion => {
    const standing = judge([run("slow", null), run("test", conclusion), run("lint", "success")])
    expect(standing).toMatchObject({
      outcome: "ci-red",
      checks: [{ name: "test", state: "failed", url: "https://github.com/o/r/runs/test" }, {}, {}],
    })
    expect(standing.why).toContain(`test (${conclusion})`)
  },
)

test.each(["queued", "in_progress", "requested", "pending", "a word of tomorrow"])(
  "%s is waited for by name",
  status => {
    const standing = judge([run("test", null, status), run("lint", "success")])
    expect(standing).toMatchObject({ outcome: "opened", why: `the pull request waits for test (${status})` })
  },
)

test("completed without a conclusion is not green", () => {
  expect(judge([run("test", null, "completed")]).outcome).toBe("opened")
})

test("a check that a person has to let through is blocked, and says whose doing that is", () => {
  expect(judge([run("test", "action_required")])).toMatchObject({ outcome: "ci-blocked" })
  expect(judge([run("test", "action_required")]).why).toContain("not opened by the App")
  expect(judge([run("test", null, "waiting")], { ciTrust: "approve" })).toMatchObject({
    outcome: "ci-blocked",
    why: "test (waiting) waits until a person with write access lets it run, as ci-trust: approve asks for",
  })
})

test("checks of which none shows before a person lets them run are blocked, also where names decide", () => {
  const held = { heldSuites: 1 }
  expect(judge([], held)).toMatchObject({ outcome: "ci-blocked", checks: [{ state: "blocked" }] })
  expect(judge([run("test", "success")], held).outcome).toBe("ci-blocked")
  expect(judge([], { ...held, required: ["backend"], ciTrust: "approve" })).toMatchObject({
    outcome: "ci-blocked",
    why: "backend (action_required) waits until a person with write access lets it run, as ci-trust: approve asks for",
  })
  expect(judge([run("backend", "success")], { ...held, required: ["backend"] }).outcome).toBe("ci-green")
  expect(judge([run("test", "failure")], held).outcome).toBe("ci-red")
})

test("only the named checks decide where there are names, and one that is missing is waited for", () => {
  const runs = [run("test", "success"), run("docs", "failure")]
  expect(judge(runs, { required: ["test"] }).outcome).toBe("ci-green")
  expect(judge(runs, { required: ["test", "lint"] })).toMatchObject({
    outcome: "opened",
    why: "the pull request waits for lint (not started)",
  })
  expect(judge([run("test", "success"), run("test", "failure")], { required: ["test"] }).outcome).toBe("ci-red")
})
