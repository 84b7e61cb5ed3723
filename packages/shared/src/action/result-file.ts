import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ConfigError } from "../errors.ts"

/** Writes what an action hands on, and returns the path. The file stays on the runner that wrote it. */
export function writeResultFile(folder: string, action: string, result: unknown): string {
  const path = join(folder, `auto-triage-${action}.json`)
  writeFileSync(path, JSON.stringify(result), { mode: 0o600 })
  return path
}

/** @throws ConfigError where the file is missing or is not what the named action wrote. */
export function readResultFile<T extends { readonly schema: number }>(path: string, action: string): T {
  const hint = `pass the output "result" of the ${action} action, from a step of the same job`
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, "utf8"))
  } catch (error) {
    throw new ConfigError(`The input "result" does not lead to a result file: ${hint}`, { cause: error })
  }
  if (typeof value !== "object" || value === null || !("schema" in value) || value.schema !== 1)
    throw new ConfigError(
      `The result file was written by another version of auto-triage: use the same version of all its actions, and ${hint}`,
    )
  return value as T
}
