import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

const root = join(import.meta.dirname, "../..")
const pipeline = "packages/shared/src/pipeline"
const adapters = "packages/shared/src/adapters"

/** Each row plants one file, which breaks exactly the named law. */
const planted: readonly (readonly [law: string, file: string, source: string])[] = [
  ["import-law", `${pipeline}/plant-adapter.ts`, 'import type { A } from "../adapters/jira/a.ts"\nexport type B = A'],
  ["import-law", `${pipeline}/plant-loader.ts`, 'import type { A } from "../config/load-config.ts"\nexport type B = A'],
  ["import-law", `${pipeline}/plant-action.ts`, 'export type { A } from "../action/run.ts"'],
  [
    "import-law",
    `${pipeline}/plant-files.ts`,
    'import { readFileSync } from "node:fs"\nexport const read = readFileSync',
  ],
  ["import-law", `${pipeline}/plant-library.ts`, 'export const load = (): Promise<unknown> => import("yaml")'],
  ["import-law", "packages/shared/src/ports/plant.ts", 'export type { A } from "../config/config.ts"'],
  ["import-law", "packages/shared/src/text/plant.ts", 'export type { A } from "../ports/log.ts"'],
  ["import-law", `${adapters}/jira/plant.ts`, 'export type { A } from "../datadog/a.ts"'],
  ["import-law", `${adapters}/datadog/plant-pipeline.ts`, 'export type { A } from "../../pipeline/score.ts"'],
  ["import-law", `${adapters}/github/plant-core.ts`, 'export { info } from "@actions/core"'],
  ["import-law", `${adapters}/jira/plant-github.ts`, 'export { getOctokit } from "@actions/github"'],
  ["import-law", `${adapters}/plant-vendor.ts`, 'export type { A } from "./jira/a.ts"'],
  ["import-law", "actions/triage/src/plant-core.ts", 'export { info } from "@actions/core"'],
  ["import-law", "actions/triage/src/plant-lab.ts", 'export type { A } from "@auto-triage/lab/core/clock"'],
  ["import-law", "actions/triage/src/plant-other.ts", 'export type { A } from "../../dedupe/src/a.ts"'],
  ["import-law", "packages/shared/src/plant-lab.ts", 'export type { A } from "../../lab/src/core/clock.ts"'],
  ["import-law", "packages/cli/src/plant-lab.ts", 'export type { A } from "@auto-triage/lab/core/clock"'],
  ["import-law", "packages/shared/src/config/plant.ts", 'export type { A } from "../../../../tools/a.ts"'],
  ["no-enum", `${pipeline}/plant-enum.ts`, "export enum Kind { A }"],
  ["telling-file-name", `${pipeline}/utils.ts`, "export const one = 1"],
  ["filename-case", `${pipeline}/plantCase.ts`, "export const one = 1"],
  ["no-process-env", `${pipeline}/plant-env.ts`, 'export const home = process.env["HOME"]'],
  ["no-restricted-properties", `${pipeline}/plant-this.ts`, 'export const home = globalThis.process.env["HOME"]'],
  ["no-process-exit", "actions/triage/src/plant-quit.ts", "process.exit(1)\nexport {}"],
  ["no-restricted-globals", `${pipeline}/plant-global.ts`, "export const cwd = process.cwd()"],
  ["no-restricted-imports", "actions/triage/src/plant-exit.ts", 'export { exit } from "node:process"'],
  ["no-console", "actions/triage/src/plant-console.ts", 'console.log("x")\nexport {}'],
  ["no-default-export", `${pipeline}/plant-default.ts`, "export default 1"],
  [
    "max-params",
    `${pipeline}/plant-params.ts`,
    "export function f(a: 1, b: 2, c: 3, d: 4): unknown {\n  return [a, b, c, d]\n}",
  ],
  ["max-lines-per-function", `${pipeline}/plant-long.ts`, longFunction(61)],
  [
    "complexity",
    `${pipeline}/plant-complex.ts`,
    `export const f = (n: number): boolean => ${"n > 1 && ".repeat(16)}true`,
  ],
  [
    "no-floating-promises",
    `${pipeline}/plant-floating.ts`,
    "export function f(g: () => Promise<void>): void {\n  g()\n}",
  ],
  [
    "switch-exhaustiveness-check",
    `${pipeline}/plant-switch.ts`,
    'export function f(kind: "a" | "b"): void {\n  switch (kind) {\n    case "a":\n      throw new Error("a")\n  }\n}',
  ],
  [
    "consistent-type-imports",
    `${pipeline}/plant-type.ts`,
    'import { Clock } from "../ports/clock.ts"\nexport type A = Clock',
  ],
  ["no-explicit-any", `${pipeline}/plant-any.ts`, "export type A = any"],
  ["no-non-null-assertion", `${pipeline}/plant-bang.ts`, "export const f = (a: string | null): string => a!"],
  ["no-cycle", `${pipeline}/cycle-a.ts`, 'import { b } from "./cycle-b.ts"\nexport const a = (): unknown => b'],
  [
    "no-restricted-vi-methods",
    `${pipeline}/plant.test.ts`,
    'import { test, vi } from "vitest"\nvi.mock("./x.ts")\ntest.todo("x")',
  ],
]

/** What the laws permit: none of these may be reported. */
const permitted: readonly (readonly [file: string, source: string])[] = [
  [`${pipeline}/good.ts`, 'import type { Clock } from "../ports/clock.ts"\nexport type A = Clock'],
  [`${pipeline}/good-config.ts`, 'export type { Config } from "../config/config.ts"'],
  [`${pipeline}/stack/good.ts`, 'export { createHash } from "node:crypto"\nexport type { A } from "../score.ts"'],
  [`${adapters}/jira/good.ts`, 'export { createClient } from "jira.js/core"\nexport type { A } from "../transport.ts"'],
  [`${adapters}/github/good.ts`, 'export { getOctokit } from "@actions/github"'],
  [
    "packages/shared/src/action/good.ts",
    'export { info } from "@actions/core"\nexport const home = process.env["HOME"]',
  ],
  [
    "actions/triage/src/good.ts",
    'export type { A } from "@auto-triage/shared/pipeline/score"\nexport type { B } from "./b.ts"',
  ],
  ["actions/autofix-gate/open-pr/src/good.ts", 'export type { A } from "../../src/a.ts"'],
  [
    `${pipeline}/good.test.ts`,
    'export type { A } from "../adapters/jira/a.ts"\nexport const home = process.env["HOME"]',
  ],
  [
    "packages/lab/src/good.ts",
    'export type { A } from "../../shared/src/ports/clock.ts"\nexport const home = process.env["HOME"]',
  ],
]

function longFunction(lines: number): string {
  const body = Array.from({ length: lines - 3 }, (_, index) => `  sum += ${index}`)
  return ["export function long(sum: number): number {", ...body, "  return sum", "}"].join("\n")
}

const dir = mkdtempSync(join(tmpdir(), "auto-triage-lint-"))
let found: { readonly file: string; readonly law: string }[] = []

function plant(file: string, source: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true })
  writeFileSync(join(dir, file), `${source}\n`)
}

beforeAll(() => {
  for (const name of [".oxlintrc.json", "tsconfig.base.json"]) cpSync(join(root, name), join(dir, name))
  cpSync(join(root, "tools/lint"), join(dir, "tools/lint"), { recursive: true })
  symlinkSync(join(root, "node_modules"), join(dir, "node_modules"))
  writeFileSync(join(dir, "tsconfig.json"), '{"extends": "./tsconfig.base.json", "include": ["packages", "actions"]}')
  for (const [, file, source] of planted) plant(file, source)
  for (const [file, source] of permitted) plant(file, source)
  plant("packages/shared/src/ports/clock.ts", "export type Clock = () => number")
  plant(`${pipeline}/cycle-b.ts`, 'import { a } from "./cycle-a.ts"\nexport const b = (): unknown => a')
  found = lint()
})

afterAll(() => rmSync(dir, { recursive: true, force: true }))

function lint(): typeof found {
  const bin = join(root, "node_modules/oxlint/bin/oxlint")
  const args = [bin, "--format=json", "packages", "actions"]
  let output: string
  try {
    output = execFileSync(process.execPath, args, { cwd: dir, encoding: "utf8" })
  } catch (error) {
    output = (error as { stdout: string }).stdout
  }
  const { diagnostics } = JSON.parse(output) as { diagnostics: { code: string; filename: string }[] }
  return diagnostics.map(({ code, filename }) => ({ file: filename, law: code.replace(/^.*\((.*)\)$/, "$1") }))
}

describe("the linter refuses", () => {
  test.each(planted)("%s in %s", (law, file) => {
    expect(found.filter(finding => finding.file === file).map(finding => finding.law)).toContain(law)
  })
})

test.each(permitted)("the linter permits %s", file => {
  expect(found.filter(finding => finding.file === file)).toEqual([])
})
