import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { checkWorkflows, followChecks } from "./check-workflows.ts"
import { PRODUCT_ROOT } from "./product-files.ts"

const FOLLOWER = readFileSync(join(PRODUCT_ROOT, ".github/workflows/error-autofix-report.yml"), "utf8")

test("workflows on pull requests are known by their names, or by their paths", () => {
  const names = checkWorkflows([
    { path: ".github/workflows/a.yml", text: "name: Cart checks\non: [push, pull_request]\n" },
    { path: ".github/workflows/b.yml", text: "on:\n  pull_request:\n    paths: [x]\n" },
    { path: ".github/workflows/c.yml", text: "name: Nightly\non: schedule\n" },
    { path: ".github/workflows/d.yml", text: "name: Cart checks\non: pull_request\n" },
    { path: ".github/workflows/e.yml", text: "not: [a workflow" },
  ])
  expect(names).toEqual(["Cart checks", ".github/workflows/b.yml"])
})

test("the shipped workflow follows the checks that it is given", () => {
  expect(followChecks(FOLLOWER, ["Cart checks", 'a "b"'])).toContain('workflows: ["Cart checks","a \\"b\\""]')
})

test("without any, it stays as it is shipped", () => {
  expect(followChecks(FOLLOWER, [])).toBe(FOLLOWER)
})
