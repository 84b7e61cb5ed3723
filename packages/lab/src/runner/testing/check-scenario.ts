import { expect } from "vitest"
import type { RunDetail } from "../run-detail.ts"
import { findStep } from "./find-step.ts"
import type { Scenario } from "./scenario.ts"

/** Compares a run with what its scenario says. */
export function checkScenario(run: RunDetail, scenario: Scenario): void {
  if (scenario.error !== undefined) expect(run.errors.join("\n")).toContain(scenario.error)
  else expect(run.errors).toEqual([])
  const logs = run.jobs.flatMap(job => job.steps).map(step => step.log)
  const lines = logs.flatMap(log => log.split("\n"))
  for (const line of scenario.prints ?? []) expect(lines).toContain(line)
  for (const text of scenario.hides ?? []) expect(JSON.stringify(run)).not.toContain(text)
  for (const [name, conclusion] of Object.entries(scenario.steps ?? {})) {
    expect([name, findStep(run, name).conclusion]).toEqual([name, conclusion])
  }
  for (const [id, conclusion] of Object.entries(scenario.jobs ?? {})) {
    expect([id, run.jobs.find(job => job.id === id)?.conclusion]).toEqual([id, conclusion])
  }
  expect(run.conclusion, logs.join("\n")).toBe(scenario.conclusion ?? "success")
}
