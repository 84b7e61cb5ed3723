import { existsSync, readFileSync, rmSync } from "node:fs"
import { parseEnv } from "node:util"
import { writeNewFile } from "../write-new-file.ts"
import type { AppKeys } from "./app-api.ts"

export interface KeptApp {
  /** Where they are kept, for messages. */
  readonly path: string
  read(): AppKeys | null
  keep(keys: AppKeys): void
  forget(): void
}

/**
 * The keys of an App between its creation and the moment when GitHub's secrets hold them and it is installed: GitHub shows
 * a key once, and a setup may be broken off. The file is for its owner alone; `path` lies where git commits nothing.
 */
export function createKeptApp(path: string): KeptApp {
  return {
    path,
    read() {
      if (!existsSync(path)) return null
      const { AUTOFIX_APP_ID: id, AUTOFIX_APP_PRIVATE_KEY: privateKey } = parseEnv(readFileSync(path, "utf8"))
      return id === undefined || privateKey === undefined ? null : { id, privateKey }
    },
    keep({ id, privateKey }) {
      writeNewFile(path, `AUTOFIX_APP_ID="${id}"\nAUTOFIX_APP_PRIVATE_KEY="${privateKey.trim()}"\n`, 0o600)
    },
    forget: () => rmSync(path, { force: true }),
  }
}
