import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { ConfigError } from "@auto-triage/shared/errors"

/** A file or folder with the words in which a person named it, for messages. */
export type UserPath = { readonly given: string; readonly full: string }

const STANDARD_INPUT = "-"

/** npm runs scripts in the package's folder and says in INIT_CWD where the user stands. */
export function userPath(given: string): UserPath {
  return { given, full: resolve(process.env["INIT_CWD"] ?? process.cwd(), given) }
}

/** Text of a file without its byte order mark; `-` is standard input. @throws ConfigError where it cannot be read */
export function readText(path: UserPath): string {
  try {
    return readFileSync(path.given === STANDARD_INPUT ? 0 : path.full, "utf8").replace(/^\ufeff/, "")
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** The fault of a path that could not be read, in words. */
export function unreadable({ given }: UserPath, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null
  if (code === "ENOENT") return new ConfigError(`${given}: there is no such file or folder`)
  if (code === "EISDIR") return new ConfigError(`${given}: this is a folder, and a file is needed`)
  if (code === "ENOTDIR") return new ConfigError(`${given}: this is a file, and a folder is needed`)
  return typeof code === "string" ? new ConfigError(`${given}: it cannot be read (${code})`) : error
}
