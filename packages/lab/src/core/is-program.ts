import { accessSync, constants, statSync } from "node:fs"

/** Whether a file is there that may be run; a folder may be entered, which is not that. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
