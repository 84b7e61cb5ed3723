import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { rememberChecked, wasChecked } from "./was-checked.ts"

let folder = ""
let file = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "auto-triage-checked-"))
  file = join(folder, "program")
  writeFileSync(file, "one")
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test("a file counts as checked once that was remembered, and for that digest alone", () => {
  expect(wasChecked(file, "d1")).toBe(false)
  rememberChecked(file, "d1")
  expect(wasChecked(file, "d1")).toBe(true)
  expect(wasChecked(file, "d2")).toBe(false)
})

test.each([
  ["written", () => writeFileSync(file, "two")],
  ["changed in its mode", () => chmodSync(file, 0o700)],
  ["replaced", () => (rmSync(file), writeFileSync(file, "one"))],
])("a file that was %s since is not", (_, touch) => {
  rememberChecked(file, "d1")
  touch()
  expect(wasChecked(file, "d1")).toBe(false)
})

test("a file that is gone is not", () => {
  rememberChecked(file, "d1")
  rmSync(file)
  expect(wasChecked(file, "d1")).toBe(false)
})
