import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { ConfigError } from "@auto-triage/shared/errors"

/** A path as the user meant it: npm runs scripts in the package's folder, not in the user's. @throws ConfigError */
export function resolveFrom(path: string): string {
  const full = resolve(process.env["INIT_CWD"] ?? process.cwd(), path)
  if (!existsSync(full)) throw new ConfigError(`${path}: there is no such file or folder`)
  return full
}
