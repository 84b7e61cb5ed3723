import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { PRODUCT_ROOT } from "./product-files.ts"

type Edit = { readonly file_path: string; readonly old_string: string; readonly new_string: string }
type Script = { readonly turns: readonly { readonly tools?: readonly { name: string; input: unknown }[] }[] }

const script = JSON.parse(readFileSync(join(PRODUCT_ROOT, "packages/lab/scripts/fix-booking.json"), "utf8")) as Script
const tools = script.turns.flatMap(turn => turn.tools ?? [])
const edits = tools.filter(tool => tool.name === "Edit").map(tool => tool.input as Edit)
const TEST = "src/bookings/service.test.ts"

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "auto-triage-booking-"))
  cpSync(join(PRODUCT_ROOT, "packages/lab/target"), root, { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function run(...args: readonly string[]): { readonly ok: boolean; readonly text: string } {
  // Inside another test run, Node's runner would report to that one.
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, VITEST: ___, ...env } = process.env
  const result = spawnSync(process.execPath, args, { cwd: join(root, "apps/backend"), encoding: "utf8", env })
  return { ok: result.status === 0, text: result.stdout + result.stderr }
}

function apply({ file_path: path, old_string: before, new_string: after }: Edit): void {
  const file = path.replace("{{cwd}}", root)
  const text = readFileSync(file, "utf8")
  expect(text.split(before)).toHaveLength(2)
  writeFileSync(
    file,
    text.replace(before, () => after),
  )
}

describe("the planted bug and the script that mends it", () => {
  it("fails where the seeded error says, while the service's own checks pass", () => {
    const call = `import("./src/bookings/controller.ts").then(m => m.handler({ body: { id: "b", clinicId: "c-1", startsAt: "2026-01-05" } }))`
    const { text } = run("-e", call)
    expect(text).toContain("TypeError: Cannot read properties of undefined (reading 'id')")
    for (const place of ["service.ts:19:68", "service.ts:12:23", "controller.ts:4:25"]) expect(text).toContain(place)
    expect(run("--run", "lint")).toMatchObject({ ok: true })
    expect(run("--run", "test")).toMatchObject({ ok: true })
  })

  it("brings a test that fails before the fix, for the reason that production gave, and passes after", () => {
    const [tests, sources] = [true, false].map(isTest => edits.filter(edit => edit.file_path.endsWith(TEST) === isTest))
    tests?.forEach(apply)
    const before = run("--test", TEST)
    expect(before.ok).toBe(false)
    expect(before.text).toContain("Cannot read properties of undefined (reading 'id')")
    expect(before.text).toContain("fail 1")
    sources?.forEach(apply)
    expect(run("--test", TEST)).toMatchObject({ ok: true })
    expect(run("--run", "test")).toMatchObject({ ok: true })
    expect(run("--run", "lint")).toMatchObject({ ok: true, text: expect.stringContaining("0 faults") })
  })
})
