import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { onTestFinished } from "vitest"
import type { UserPath } from "../user-path.ts"

export type Folder = { readonly root: UserPath; path(name: string): UserPath }

/** A folder with these files, which goes with the test. What is no text is written as JSON. */
export function aFolder(files: Readonly<Record<string, unknown>>): Folder {
  const full = mkdtempSync(join(tmpdir(), "auto-triage-explain-"))
  onTestFinished(() => rmSync(full, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(full, name)), { recursive: true })
    writeFileSync(join(full, name), typeof content === "string" ? content : JSON.stringify(content))
  }
  return { root: { given: "folder", full }, path: name => ({ given: name, full: join(full, name) }) }
}
