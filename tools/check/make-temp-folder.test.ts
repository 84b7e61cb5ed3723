import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { makeTempFolder } from "./make-temp-folder.ts"

test("is empty, of the caller's own, and lets programs run", () => {
  const folders = [makeTempFolder("auto-triage-test-"), makeTempFolder("auto-triage-test-")]
  try {
    expect(new Set(folders).size).toBe(2)
    for (const folder of folders) {
      expect(readdirSync(folder)).toEqual([])
      const script = join(folder, "run")
      writeFileSync(script, "#!/bin/sh\nexit 7\n", { mode: 0o755 })
      expect(spawnSync(script).status).toBe(7)
    }
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
  expect(folders.some(folder => existsSync(folder))).toBe(false)
})
