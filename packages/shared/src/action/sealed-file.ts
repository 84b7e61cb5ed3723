import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { ConfigError } from "../errors.ts"

/** Writes a file that another job will read, and returns the digest that travels apart from it, as an output of the job. */
export function writeSealedFile(path: string, value: unknown): { readonly sha256: string } {
  const text = JSON.stringify(value)
  writeFileSync(path, text)
  return { sha256: sha256(text) }
}

/**
 * Reads it back. An artifact can be replaced by any job of its run; the digest cannot.
 *
 * @throws ConfigError where the file is missing, is not what the digest says, or is of another schema.
 */
export function readSealedFile<T extends { readonly schema: number }>(path: string, digest: string, name: string): T {
  const text = readText(path, name)
  if (sha256(text) !== digest.toLowerCase())
    throw new ConfigError(`The ${name} is not the one that its job wrote: its SHA-256 differs from the job's output`)
  const value: unknown = JSON.parse(text)
  if (typeof value !== "object" || value === null || !("schema" in value) || value.schema !== 1)
    throw new ConfigError(
      `The ${name} was written by another version of auto-triage: use the same version of all its actions`,
    )
  return value as T
}

export function sha256(data: string | Buffer): string {
  return createHash("sha256").update(data).digest("hex")
}

function readText(path: string, name: string): string {
  try {
    return readFileSync(path, "utf8")
  } catch (error) {
    throw new ConfigError(`The ${name} is not at the path that the input gives: pass what the job before wrote`, {
      cause: error,
    })
  }
}
