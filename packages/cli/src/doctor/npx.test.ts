import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const ROOT = join(import.meta.dirname, "../../../..")
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly bin: Readonly<Record<string, string>>
  readonly files: readonly string[]
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies?: unknown
}
const program = join(ROOT, manifest.bin["auto-triage"] ?? "")

function run(...args: string[]): { readonly status: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--", program, ...args], { encoding: "utf8" })
  return { status, out: stdout, err: stderr }
}

test("npx takes the program from the repository without building or installing anything", () => {
  // With one of these, npm installs the development dependencies of a git repository, whose catalog it cannot read.
  const builds = ["build", "prepare", "prepack", "preinstall", "install", "postinstall"]
  expect(builds.filter(name => name in manifest.scripts)).toEqual([])
  expect(manifest.dependencies).toBeUndefined()
  expect(manifest.files).toEqual(["packages/cli/dist"])
  expect(manifest.bin["auto-triage"]).toBe("packages/cli/dist/index.js")
  // Without the two dashes, Node.js takes --env-file for its own.
  expect(readFileSync(program, "utf8").split("\n", 1)[0]).toBe("#!/usr/bin/env -S node --")
})

test("the program lists its checks, and says what is wrong with a command", () => {
  expect(run("doctor", "--list")).toMatchObject({ status: 0, out: expect.stringContaining("app-permissions (1a)") })
  expect(run("doctor", "--help")).toMatchObject({ status: 0, out: expect.stringContaining("Exit status") })
  expect(run("doctor", "--env-file", "nowhere.env")).toMatchObject({
    status: 2,
    err: expect.stringContaining("nowhere.env"),
  })
  expect(run("docter").status).toBe(2)
})
