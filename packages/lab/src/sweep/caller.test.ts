import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { commitFiles } from "../whole-path/commit-files.ts"
import { PRODUCT_ROOT } from "../world/product-files.ts"
import { PRODUCT } from "../world/world.ts"
import { openSweep, type SweepUnderTest } from "./sweep-under-test.ts"

let sweep: SweepUnderTest
beforeAll(async () => {
  sweep = await openSweep()
})
afterAll(() => sweep.lab.close())

/** The workflow that the document tells another repository to copy. */
async function example(): Promise<string> {
  const text = readFileSync(join(PRODUCT_ROOT, "docs/sweep.md"), "utf8")
  const workflow = /```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? ""
  const sha = await sweep.lab.lab.world.github.resolve(PRODUCT, "main")
  return workflow.replace(/uses: \S+\/(\.github\S+)@\S+/, `uses: ${PRODUCT}/$1@${sha}`)
}

test("a repository that calls the sweep's workflow has its lost alerts triaged by its own workflow", async () => {
  const { caller } = sweep.lab.lab.world
  const files = { ".github/workflows/error-sweep.yml": await example() }
  await commitFiles(sweep.lab, { repository: caller, branch: "main", files })
  sweep.revokeDispatchToken()
  await sweep.lab.logError({ type: "CallerError", message: "lost" })
  const first = await sweep.onSchedule(caller)
  expect([first.repository, first.event, first.conclusion, first.errors]).toEqual([caller, "schedule", "success", []])
  expect(sweep.metric(first, "auto_triage.sweep.lost_alerts", "environment:production")).toBe(1)
  const [triage, ...others] = sweep.triages()
  expect([triage?.repository, triage?.event, triage?.conclusion, others]).toEqual([
    caller,
    "workflow_dispatch",
    "success",
    [],
  ])
  expect(sweep.lab.tickets()).toHaveLength(1)
  const second = await sweep.onSchedule(caller)
  expect(sweep.metric(second, "auto_triage.sweep.lost_alerts", "environment:production")).toBe(0)
})
