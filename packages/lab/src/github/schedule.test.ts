import { afterEach, beforeEach, expect, test } from "vitest"
import { repository, startGitHub, type TestGitHub } from "./testing/start-github.ts"

const scheduled = "percihealth/scheduled"
let lab: TestGitHub

beforeEach(async () => {
  lab = await startGitHub()
  const files = { ".github/workflows/sweep.yml": "on: { schedule: [{ cron: '7 * * * *' }] }\njobs: {}\n" }
  await lab.github.addRepository({ name: scheduled, defaultBranch: "main", from: { files } })
})
afterEach(() => lab.close())

test("a cron that is due raises schedule for its workflow, on the default branch", async () => {
  await lab.github.startSchedule(scheduled, "sweep.yml")
  expect(lab.events).toHaveLength(1)
  expect(lab.events[0]).toMatchObject({
    name: "schedule",
    workflow: ".github/workflows/sweep.yml",
    ref: "refs/heads/main",
    sha: await lab.github.resolve(scheduled, "main"),
    payload: { schedule: "7 * * * *", workflow: ".github/workflows/sweep.yml" },
  })
})

test.each([
  [repository, "error-triage.yml"],
  [scheduled, "none.yml"],
])("in %s, %s has no schedule that could be due", async (name, file) => {
  await expect(lab.github.startSchedule(name, file)).rejects.toThrow(`no workflow ${file} with a schedule`)
  expect(lab.events).toEqual([])
})
