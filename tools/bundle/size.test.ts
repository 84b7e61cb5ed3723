import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { javascriptBytes } from "./size.ts"

test("all JavaScript counts, licences and package.json do not", () => {
  const dir = mkdtempSync(join(tmpdir(), "size-"))
  mkdirSync(join(dir, "sub"))
  for (const [name, length] of [
    ["index.js", 10],
    ["7.index.js", 5],
    ["sub/a.cjs", 3],
    ["licenses.txt", 100],
    ["package.json", 9],
  ] as const)
    writeFileSync(join(dir, name), "x".repeat(length))
  expect(javascriptBytes(dir)).toBe(18)
})
