import { expect, test } from "vitest"
import type { JobDetail, RunDetail, StepDetail } from "../runner/run-detail.ts"
import { describeFixStages } from "./describe-fix-stages.ts"
import { fixStages } from "./fix-stages.ts"

function job(
  id: string,
  [startedAt, completedAt]: readonly [number, number],
  own: readonly [string, number, number],
): JobDetail {
  const [name, from, to] = own
  const step: Partial<StepDetail> = { name, startedAt: from, completedAt: to }
  return { id, name: id, startedAt, completedAt, steps: [step] } as unknown as JobDetail
}

const run = {
  id: "1",
  jobs: [
    job("triage", [0, 900], ["gate", 700, 800]),
    job("autofix/fix", [1000, 4000], ["fix", 1500, 3800]),
    job("autofix/verify", [4100, 6000], ["verify", 4500, 5900]),
    job("autofix/publish", [6100, 8000], ["publish", 7000, 7800]),
  ],
} as unknown as RunDetail

test("the parts of a fix add up to the time from decision to pull request", () => {
  const { total, parts } = fixStages(run)
  expect(total).toBe(7000)
  expect(parts).toMatchObject({ fix: 2300, verify: 1400, publish: 800, "between jobs": 200 })
})

test("a run without a pull request has no such time", () => {
  expect(() => fixStages({ ...run, jobs: run.jobs.slice(0, 2) })).toThrow("opened no pull request")
})

test("each part is shown with its share", () => {
  expect(describeFixStages([fixStages(run)]).join("\n")).toContain("2.30 s   33 %")
})
