import { randomUUID } from "node:crypto"
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ConfigError } from "@auto-triage/shared/errors"

/** JSON values by name in one folder. What was written half is never read, so a killed run leaves a cache to go on from. */
export interface FileCache {
  /** Undefined where there is none. The shape is the one that this version wrote: the folder's name tells versions apart. */
  read(name: string): unknown
  write(name: string, value: unknown): void
}

/** The folder is made where it is missing, for its owner alone. @throws ConfigError where it cannot be */
export function openFileCache(folder: string): FileCache {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new ConfigError(`${folder}: this folder cannot be made; name another with --cache`, { cause: error })
  }
  const fileOf = (name: string): string => join(folder, `${name}.json`)
  return {
    read(name) {
      try {
        return JSON.parse(readFileSync(fileOf(name), "utf8")) as unknown
      } catch {
        return undefined
      }
    },
    write(name, value) {
      const draft = join(folder, `${randomUUID()}.draft`)
      writeFileSync(draft, JSON.stringify(value), { mode: 0o600 })
      renameSync(draft, fileOf(name))
    },
  }
}
