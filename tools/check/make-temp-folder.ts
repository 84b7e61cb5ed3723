import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const MEMORY = "/dev/shm"
// What the tests leave lying about at most at any time, many times over.
const ENOUGH_BYTES = 4 * 2 ** 30

/**
 * An empty folder of the caller's own: in memory where the system has room for it and lets programs run there, else among
 * the other temporary files. The tests make and remove thousands of small checkouts, on which a disk's file system spends
 * a quarter of their CPU time.
 */
export function makeTempFolder(prefix: string): string {
  return makeInMemory(prefix) ?? mkdtempSync(join(tmpdir(), prefix))
}

function makeInMemory(prefix: string): string | null {
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    if (bavail * bsize < ENOUGH_BYTES) return null
    const folder = mkdtempSync(join(MEMORY, prefix))
    if (mayRun(folder)) return folder
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Not there, or not ours to write to: there is a folder for that.
  }
  return null
}

/** Containers often mount it so that nothing there may run. */
function mayRun(folder: string): boolean {
  const script = join(folder, "probe")
  writeFileSync(script, "#!/bin/sh\nexit 0\n", { mode: 0o755 })
  const { status } = spawnSync(script)
  rmSync(script)
  return status === 0
}
