import { spawnSync } from "node:child_process"
import { accessSync, constants, readFileSync } from "node:fs"
import { userInfo } from "node:os"
import { join } from "node:path"

/** What opening a sandbox asks of the machine. */
export interface HostTools {
  readonly isRoot: boolean
  /** Absolute path of a program of the system, or null. */
  find(name: string): string | null
  /** Runs one to its end; `text` is what it said on stderr. */
  run(argv: readonly [string, ...string[]]): { readonly ok: boolean; readonly text: string }
  /** Contents of a file, or null where it cannot be read. */
  read(path: string): string | null
}

// Never by PATH: an earlier step of the job may have put its own folder there.
const FOLDERS = ["/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin"]
const TIMEOUT_MS = 180_000

export const hostTools: HostTools = {
  isRoot: userInfo().uid === 0,
  find: name => FOLDERS.map(folder => join(folder, name)).find(isExecutable) ?? null,
  run([program, ...args]) {
    const { status, stderr, error } = spawnSync(program, args, {
      env: { PATH: FOLDERS.join(":"), LANG: "C.UTF-8", DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
      timeout: TIMEOUT_MS,
    })
    return { ok: status === 0, text: error?.message ?? stderr }
  },
  read(path) {
    try {
      return readFileSync(path, "utf8")
    } catch {
      return null
    }
  },
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
