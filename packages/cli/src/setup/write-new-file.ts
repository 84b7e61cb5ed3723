import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"

/**
 * Writes a file that is not there yet, whole or not at all, and waits until the disk has it: whatever ends the program, no
 * half of it is taken for the file later. Folders are made. Throws where the file is there.
 */
export function writeNewFile(path: string, text: string, mode = 0o644): void {
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  const draft = `${path}.${process.pid}.new`
  try {
    writeFileSync(draft, text, { mode, flush: true })
    // Unlike a rename, a link takes the place of no file that somebody else has put there meanwhile.
    linkSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
  const handle = openSync(folder, "r")
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
