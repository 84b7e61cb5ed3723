import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ConfigError } from "@auto-triage/shared/errors"
import { parseRollbackRecord, type RollbackRecord } from "@auto-triage/shared/pipeline/rollback/rollback-change"
import type { UserPath } from "../explain/user-path.ts"

export type KeptRecord = { readonly file: string; readonly record: RollbackRecord }

const NAME = /^\.rollback-[\w-]{1,60}\.json$/

/** Records of rollbacks in a folder, oldest first. @throws ConfigError where one cannot be read */
export function readRecords(folder: UserPath): readonly KeptRecord[] {
  const kept: KeptRecord[] = []
  for (const name of namesIn(folder)
    .filter(one => NAME.test(one))
    .toSorted()) {
    const record = readRecord(join(folder.full, name))
    if (record === null) throw new ConfigError(`${join(folder.given, name)} is no record of a rollback: move it away`)
    kept.push({ file: name, record })
  }
  return kept
}

function readRecord(file: string): RollbackRecord | null {
  try {
    return parseRollbackRecord(readFileSync(file, "utf8"))
  } catch {
    return null
  }
}

/** Whole or not at all, so that a kill leaves the record of before. */
export function writeRecord(folder: UserPath, { file, record }: KeptRecord): void {
  try {
    mkdirSync(folder.full, { recursive: true })
    const full = join(folder.full, file)
    writeFileSync(`${full}.part`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 })
    renameSync(`${full}.part`, full)
  } catch (error) {
    throw new ConfigError(`${folder.given}: the record of the rollback cannot be written there; give --records DIR`, {
      cause: error,
    })
  }
}

/** Name of the record of a rollback at `at`, epoch milliseconds. */
export function recordName(at: number): string {
  return `.rollback-${new Date(at).toISOString().replace(/[:.]/g, "-")}.json`
}

function namesIn(folder: UserPath): readonly string[] {
  try {
    return readdirSync(folder.full)
  } catch {
    return []
  }
}
