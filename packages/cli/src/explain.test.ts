import { spawnSync } from "node:child_process"
import { describe, expect, test } from "vitest"
import { aFolder } from "./explain/testing/a-folder.ts"

const stack = "TypeError: x is undefined\n    at total (/app/src/cart.ts:1:2)\n"
const command = new URL("explain.ts", import.meta.url).pathname

/** Runs the command as npm does: in the repository, with the person's folder in INIT_CWD. */
function explain(
  folder: string,
  args: readonly string[],
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const options = { encoding: "utf8", env: { ...process.env, INIT_CWD: folder } } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=source", command, ...args], options)
  return { status, stdout, stderr }
}

describe("the explain command", () => {
  test("prints one JSON object, for a file named from where the person stands", () => {
    const folder = aFolder({ "stacks/a.txt": stack }).root.full
    const { status, stdout, stderr } = explain(folder, ["--samples", "stacks/a.txt", "--json"])
    expect([status, stderr]).toEqual([0, ""])
    expect(JSON.parse(stdout)).toMatchObject({ frames: [{ function: "total", line: 1, column: 2, inApp: true }] })
  })

  test("ends with 1 where a file of a batch is at fault, and with 2 where the command is", () => {
    const folder = aFolder({ "a.txt": stack, "b.issue.json": "{" }).root.full
    const batch = explain(folder, ["--batch", "."])
    expect([batch.status, batch.stdout.trimEnd().split("\n").length]).toEqual([1, 2])
    const wrong = explain(folder, ["--isue", "x"])
    expect(wrong).toEqual({ status: 2, stdout: "", stderr: expect.stringContaining("Unknown option '--isue'") })
  })
})
