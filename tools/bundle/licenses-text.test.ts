import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { bundledPackages } from "./bundled-packages.ts"
import { licensesText } from "./licenses-text.ts"

function packageIn(parent: string, name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(parent, "node_modules", name)
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

const manifest = (name: string, change: object = {}): string =>
  JSON.stringify({ name, version: "1.0.0", license: "MIT", ...change })

test("the packages of a bundle are those that its modules lie in, whatever the chunk", () => {
  const modules = ["/r/src/own.js", "/r/node_modules/a/x.js", "/r/node_modules/a/y.js", "/r/node_modules/@s/b/z.js"]
  const nested = { modules: [{ nameForCondition: "/r/node_modules/a/node_modules/c/index.js" }] }
  const stats = { modules: [...modules.map(nameForCondition => ({ nameForCondition })), nested] }
  const source = { source: JSON.stringify({ nameForCondition: "/r/node_modules/quoted/x.js" }) }
  expect(bundledPackages(JSON.stringify({ ...stats, source }))).toEqual([
    "/r/node_modules/@s/b",
    "/r/node_modules/a",
    "/r/node_modules/a/node_modules/c",
  ])
})

test("every package has its licence and notice once, in the order of names, with one kind of line ending", () => {
  const parent = mkdtempSync(join(tmpdir(), "licenses-"))
  const b = packageIn(parent, "b", { "package.json": manifest("b"), "LICENSE.md": "B's\r\nwords\r\n", NOTICE: "heed" })
  const a = packageIn(parent, "@s/a", { "package.json": manifest("@s/a", { license: "ISC" }), "index.js": "" })
  const again = packageIn(join(parent, "other"), "b", { "package.json": manifest("b"), LICENSE: "B's\nwords" })
  const older = packageIn(parent, "b-old", { "package.json": manifest("b", { version: "0.9.0" }) })
  const line = "-".repeat(80)
  const expected = ["@s/a 1.0.0 (ISC)", "b 0.9.0 (MIT)", "b 1.0.0 (MIT)\n\nB's\nwords\n\nheed"]
  const text = licensesText([again, b, a, older])
  expect(text).toBe(`${expected.join(`\n\n${line}\n\n`)}\n`)
})

test("a package without a licence cannot be shipped", () => {
  const folder = packageIn(mkdtempSync(join(tmpdir(), "licenses-")), "a", { "package.json": '{"name":"a"}' })
  expect(() => licensesText([folder])).toThrow("a is bundled and its package.json names no licence")
})
