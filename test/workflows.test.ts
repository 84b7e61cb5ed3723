import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { faultText } from "../tools/contracts/fault.ts"
import { workflowFaults } from "../tools/contracts/workflow-faults.ts"

const root = join(import.meta.dirname, "..")
const readFile = (path: string): string => readFileSync(join(root, path), "utf8")
const exclude = (name: string): boolean => name === "node_modules" || name === "dist"
const files = globSync([".github/workflows/*.yml", "actions/**/action.yml"], { cwd: root, exclude }).sort()

test("there are workflows and actions to check", () => {
  expect(files).toEqual(expect.arrayContaining([".github/workflows/error-triage.yml", "actions/triage/action.yml"]))
})

describe.each(files)("%s", file => {
  test("keeps every rule", async () => {
    expect((await workflowFaults(file, readFile(file), readFile)).map(faultText)).toEqual([])
  })
})
