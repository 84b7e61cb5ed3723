import { expect, test } from "vitest"
import { countStates, type DoctorFinding, type DoctorReport } from "./doctor-report.ts"
import { writeDoctorText } from "./write-doctor-text.ts"

function finding(parts: Partial<DoctorFinding>): DoctorFinding {
  const usual = {
    check: "a",
    step: "2",
    title: "Something holds",
    subject: null,
    seen: "it does",
    why: "Or it breaks.",
  }
  return { ...usual, state: "pass", fix: null, breaks: [], ...parts }
}

function report(findings: readonly DoctorFinding[]): DoctorReport {
  return { version: 1, repository: "org/repo", at: "2026-11-23T12:00:00.000Z", counts: countStates(findings), findings }
}

test("the last lines say what to do first, and nothing is wider than a terminal", () => {
  const text = writeDoctorText(
    report([
      finding({ state: "warn", title: "A warning", fix: "look at it" }),
      finding({ state: "fail", step: "1a", title: "The key fits", seen: "it does not ".repeat(12), fix: "make a key" }),
      finding({ state: "fail", title: "Another", fix: "later" }),
      finding({}),
    ]),
  )
  const lines = text.trimEnd().split("\n")
  expect(lines.at(-1)?.trim()).toBe("mend: make a key")
  expect(text).toContain("Do this first, step 1a: The key fits")
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80)
})

test("where all is well, the last line is the count", () => {
  expect(
    writeDoctorText(report([finding({})]))
      .trimEnd()
      .split("\n")
      .at(-1),
  ).toMatch(/^1 pass, 0 warn/)
})
