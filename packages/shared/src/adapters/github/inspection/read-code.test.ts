import { expect, test } from "vitest"
import type { Get } from "./create-get.ts"
import { createCodeReader } from "./read-code.ts"

/** Answers from what a repository lists, and notes what it was asked. */
function listed(folders: Readonly<Record<string, unknown>>): { readonly get: Get; readonly asked: string[] } {
  const asked: string[] = []
  const find: Get["find"] = async (path, schema) => {
    asked.push(path)
    const found = folders[path.replace("/repos/o/r/contents/", "")]
    return { kind: "seen", value: found === undefined ? null : schema.parse(found) }
  }
  const unasked = (): never => {
    throw new Error("not asked for in this test")
  }
  return { get: { find, read: unasked, raw: unasked }, asked }
}

test.each([
  ["apps/backend", true],
  ["./apps/backend/", true],
  ["apps/backand", false],
  ["README.md", true],
  ["README.md/part", false],
  ["gone/folder", false],
  [".", true],
])("%s is there: %s", async (path, expected) => {
  const { get } = listed({
    "": [{ name: "README.md" }, { name: "apps" }],
    apps: [{ name: "backend" }],
    "README.md": {},
  })
  expect(await createCodeReader(get, "o/r", Date.now).pathExists(path)).toEqual({ kind: "seen", value: expected })
})

test("a folder is listed once for all that is looked for in it", async () => {
  const { get, asked } = listed({ apps: [{ name: "web" }] })
  const code = createCodeReader(get, "o/r", Date.now)
  for (const name of ["web", "mobile", "web"]) await code.pathExists(`apps/${name}`)
  expect(asked).toEqual(["/repos/o/r/contents/apps"])
})

test("beyond what GitHub lists of a folder, the path itself is asked for", async () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({ name: `a${index}` }))
  const { get } = listed({ apps: many, "apps/web": [] })
  const code = createCodeReader(get, "o/r", Date.now)
  expect([await code.pathExists("apps/web"), await code.pathExists("apps/gone")]).toMatchObject([
    { value: true },
    { value: false },
  ])
})
