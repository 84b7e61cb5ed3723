import { readFileSync, statSync, writeFileSync } from "node:fs"

/**
 * Whether the digest of a large file was found to be this one before, and the file has not been touched since: the same
 * inode with the same size and times. No program can set the time at which an inode changed.
 */
export function wasChecked(path: string, digest: string): boolean {
  try {
    return readFileSync(noteOf(path), "utf8") === identity(path, digest)
  } catch {
    return false
  }
}

/** Remembers it beside the file. Where that cannot be written, the file is read again the next time. */
export function rememberChecked(path: string, digest: string): void {
  try {
    writeFileSync(noteOf(path), identity(path, digest))
  } catch {
    // A folder that is read-only keeps no notes.
  }
}

function noteOf(path: string): string {
  return `${path}.checked`
}

function identity(path: string, digest: string): string {
  const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true })
  return [digest, dev, ino, size, mtimeNs, ctimeNs].join(" ")
}
