import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Tally } from "./tally.ts"

const root = join(import.meta.dirname, "../..")
const dir = mkdtempSync(join(tmpdir(), "auto-triage-tally-"))
let tally: Tally

beforeAll(() => {
  symlinkSync(join(root, "node_modules"), join(dir, "node_modules"))
  writeFileSync(join(dir, "vitest.config.mjs"), "export default {}\n")
  plant("mixed", 'test("passes", () => {})\ntest("fails", () => { throw new Error("no") })\ntest.todo("later")')
  plant("skips", 'test("needs a tool", context => context.skip("it is not installed"))\ntest.skip("bare", () => {})')
  plant("cannot-load", 'import "./nothing.ts"\ntest("never", () => {})')
  plant("never-starts", 'beforeAll(() => { throw new Error("no world") })\ntest("waits", () => {})')
  const file = join(dir, "tally.json")
  const args = ["run", "--root", dir, `--reporter=${join(import.meta.dirname, "tally-reporter.ts")}`]
  const vitest = join(root, "node_modules/vitest/vitest.mjs")
  spawnSync(process.execPath, [vitest, ...args], { cwd: dir, env: { ...process.env, AUTO_TRIAGE_TALLY: file } })
  tally = JSON.parse(readFileSync(file, "utf8")) as Tally
})

afterAll(() => rmSync(dir, { recursive: true, force: true }))

function plant(name: string, source: string): void {
  writeFileSync(join(dir, `${name}.test.ts`), `import { beforeAll, test } from "vitest"\nvoid beforeAll\n${source}\n`)
}

test("passed and failed tests are told apart", () => {
  expect(tally.passed).toBe(1)
  expect(tally.failed).toEqual(["mixed.test.ts > fails"])
})

test("a skipped test carries its reason", () => {
  expect(tally.skipped).toContainEqual({ name: "skips.test.ts > needs a tool", reason: "it is not installed" })
})

test("whatever did not run counts as skipped", () => {
  const names = tally.skipped.map(test => test.name.replace(/.* > /, "")).sort()
  expect(names).toEqual(["bare", "later", "needs a tool", "waits"])
})

test("a file that cannot be loaded and a failed set-up are named", () => {
  expect(tally.broken).toHaveLength(2)
  expect(tally.broken.join("\n")).toMatch(/cannot-load\.test\.ts: .*nothing\.ts/)
  expect(tally.broken.join("\n")).toContain("never-starts.test.ts: no world")
})
