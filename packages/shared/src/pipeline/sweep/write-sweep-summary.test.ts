import { expect, test } from "vitest"
import { sweepFailure } from "./sweep-failure.ts"
import type { SweepResult } from "./sweep-result.ts"
import { NOW } from "./testing/a-monitor.ts"
import { anOpenIssue } from "./testing/an-open-issue.ts"
import { writeSweepSummary } from "./write-sweep-summary.ts"

const finding = {
  kind: "lost-alert",
  issueId: anOpenIssue(1).id,
  service: "web|<b>@all",
  environments: ["production"],
  openedAt: NOW,
  what: "nobody was told of it",
} as const

function aResult(change: Partial<SweepResult> = {}): SweepResult {
  const seen = {
    places: 1,
    lost: new Map([["production", 1]]),
    repairs: [{ finding, result: "failed", why: "give the job actions: write" } as const],
    leftAlone: new Map([["monitor: it is muted", 2]]),
    limits: ["Only some were looked at."],
  }
  return { outcome: "incomplete", seen, blindness: null, token: null, openPulls: null, at: NOW, ...change }
}

test("the summary says what was found, what became of it, and what was left alone", () => {
  const text = writeSweepSummary(aResult(), [])
  expect(text).toContain("### Not all could be looked at or repaired")
  expect(text).toContain("2026-11-23 12:00 UTC")
  expect(text).toContain("its triage could not be started")
  expect(text).toContain("2 × monitor")
  expect(text).toContain("Only some were looked at.")
  expect(text).toContain("this job has no secret")
  expect(text).not.toMatch(/<b>|@all/)
})

test("a sweep that cannot see says why and shows no numbers of errors", () => {
  const result = aResult({ outcome: "cannot-see", seen: null, blindness: "give the key a scope" })
  const text = writeSweepSummary(result, [])
  expect(text).toContain("give the key a scope")
  expect(text).not.toContain("Lost alerts |")
})

test("more repairs than a summary shows are counted", () => {
  const repair = { finding, result: "left", why: null } as const
  const { seen } = aResult()
  if (seen === null) throw new Error("the example has seen something")
  const text = writeSweepSummary(aResult({ seen: { ...seen, repairs: Array.from({ length: 130 }, () => repair) } }), [])
  expect(text).toContain("and 30 more")
})

test.each([
  [{}, "give the job actions: write"],
  [{ outcome: "cannot-see", seen: null, blindness: "why" }, "why"],
  [{ outcome: "waiting" }, null],
  [{ outcome: "dry-run" }, null],
] as const)("the job fails for %j with %j", (change, expected) => {
  expect(sweepFailure(aResult(change))).toBe(expected)
})
