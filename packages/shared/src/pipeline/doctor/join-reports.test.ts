import { expect, test } from "vitest"
import type { DoctorFinding, DoctorReport } from "./doctor-report.ts"
import { countStates } from "./doctor-report.ts"
import { hideValues } from "./hide-values.ts"
import { joinReports } from "./join-reports.ts"
import { doctorFails } from "./doctor-fails.ts"
import { writeDoctorSummary } from "./write-doctor-summary.ts"
import { writeDoctorText } from "./write-doctor-text.ts"

function finding(check: string, state: DoctorFinding["state"], change: Partial<DoctorFinding> = {}): DoctorFinding {
  return {
    check,
    state,
    step: "2",
    title: `T ${check}`,
    subject: null,
    seen: `saw ${check}`,
    why: "because",
    fix: "do it",
    breaks: [],
    ...change,
  }
}

function report(...findings: DoctorFinding[]): DoctorReport {
  return { version: 1, repository: "a/b", at: "2026-01-01T00:00:00.000Z", counts: countStates(findings), findings }
}

test("what one job knows is known, and of two that know the worse counts", () => {
  const one = report(finding("key", "unknown"), finding("rules", "pass"), finding("asked", "unknown"))
  const two = report(finding("key", "pass"), finding("rules", "fail"), finding("asked", "unknown"))
  expect(joinReports([one, two]).findings.map(({ check, state }) => `${state} ${check}`)).toEqual([
    "pass key",
    "fail rules",
    "unknown asked",
  ])
  expect(joinReports([one, two]).counts).toEqual({ pass: 1, warn: 0, fail: 1, unknown: 1 })
})

test("subjects of one check are kept apart, and an unknown without subject gives way to them", () => {
  const one = report(finding("secrets", "unknown"))
  const two = report(finding("secrets", "pass", { subject: "A" }), finding("secrets", "fail", { subject: "B" }))
  expect(joinReports([one, two]).findings.map(({ state, subject }) => [state, subject])).toEqual([
    ["pass", "A"],
    ["fail", "B"],
  ])
})

test("values are hidden wherever they stand, but for those too short to be told from words", () => {
  const shown = hideValues(
    report(finding("x", "fail", { seen: "it is s3cret-value", fix: "replace s3cret-value", subject: "s3cret-value" })),
    ["s3cret-value", "it", null],
  )
  expect(shown.findings[0]).toMatchObject({ seen: "it is ***", fix: "replace ***", subject: "***" })
})

test("strict counts what is not known, and a warning, as failures", () => {
  expect([
    doctorFails(report(finding("x", "warn"), finding("y", "unknown")), false),
    doctorFails(report(finding("x", "unknown")), true),
  ]).toEqual([false, true])
  expect(doctorFails(report(finding("x", "pass")), true)).toBe(false)
  expect(doctorFails(report(finding("x", "fail")), false)).toBe(true)
})

test("hostile names do nothing in a summary, and keep to their line in a terminal", () => {
  const hostile = report(
    finding("x", "fail", { seen: "branch <img src=x> | `a` [b](http://c) @everyone\n\u001b[31mred" }),
  )
  const summary = writeDoctorSummary(hostile)
  expect(summary).not.toMatch(/<img|\]\(http|\u001b/)
  expect(summary.split("\n").filter(line => line.includes("branch"))).toHaveLength(2)
  expect(writeDoctorText(hostile)).not.toContain("\u001b")
})

test("a summary shows failures first, asks as a check-list, and leaves out empty parts", () => {
  const summary = writeDoctorSummary(report(finding("a", "pass"), finding("b", "unknown"), finding("c", "fail")))
  expect(summary.indexOf("T c")).toBeLessThan(summary.indexOf("T b"))
  expect(summary).toContain("- [ ] T b")
  expect(summary).not.toContain("To be looked at")
})
