import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs"

/** Bytes of a file that a job of other people's code wrote; null where it is missing, is no regular file, or is too large. */
export function readBounded(path: string, maxBytes: number): Buffer | null {
  let file: number
  try {
    // Without O_NONBLOCK a pipe of that name would wait for ever.
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch {
    return null
  }
  try {
    const stat = fstatSync(file)
    return stat.isFile() && stat.size <= maxBytes ? readFileSync(file) : null
  } finally {
    closeSync(file)
  }
}
