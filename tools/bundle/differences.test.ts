import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"
import { differences } from "./differences.ts"

function folder(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), "differences-"))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
  return dir
}

test("equal folders have no differences", () => {
  expect(differences(folder({ "index.js": "a", "b/c.js": "" }), folder({ "index.js": "a", "b/c.js": "" }))).toEqual([])
})

test("each changed, missing or stale file is named", () => {
  const committed = folder({ "index.js": "abc", "7.index.js": "old" })
  const rebuilt = folder({ "index.js": "abd", "sub/9.js": "new" })
  expect(differences(committed, rebuilt)).toEqual([
    "7.index.js: no longer built",
    "index.js: differs at byte 2",
    "sub/9.js: missing",
  ])
})

test("a changed line ending is a difference", () => {
  expect(differences(folder({ a: "x\r\n" }), folder({ a: "x\n" }))).toEqual(["a: differs at byte 1"])
})

test("an action that was never built misses every file", () => {
  expect(differences(join(tmpdir(), "no-such-dist"), folder({ "index.js": "a" }))).toEqual(["index.js: missing"])
})
