import { type Dirent, readdirSync } from "node:fs"
import { join } from "node:path"
import type { Explainer } from "./explain-error.ts"
import { type ErrorFiles, readAnyErrorFile, readErrorFiles } from "./read-error-files.ts"
import { unreadable, type UserPath } from "./user-path.ts"

/**
 * Prints one JSON line for each error in a folder and below, in the order of the names, and returns how many could not be
 * explained; their lines hold `file` and `error`.
 *
 * @throws ConfigError where the folder cannot be read
 */
export function explainBatch(folder: UserPath, explainer: Explainer, print: (line: string) => void): number {
  let faults = 0
  for (const { name, read } of errorsIn(folder)) {
    try {
      print(`${JSON.stringify({ file: name, ...explainer.explain(read()) })}\n`)
    } catch (error) {
      faults += 1
      print(`${JSON.stringify({ file: name, error: error instanceof Error ? error.message : String(error) })}\n`)
    }
  }
  return faults
}

const ISSUE = /(?<=^|[./])issue\.json$/

function errorsIn(folder: UserPath): { readonly name: string; readonly read: () => ErrorFiles }[] {
  const names = filesBelow(folder).toSorted()
  const all = new Set(names)
  const samplesOf = (issue: string): string | null =>
    ["json", "txt"].map(kind => issue.replace(ISSUE, `samples.${kind}`)).find(name => all.has(name)) ?? null
  const paired = new Set(names.filter(name => ISSUE.test(name)).map(samplesOf))
  const at = (name: string): UserPath => ({ given: name, full: join(folder.full, name) })
  return names
    .filter(name => !paired.has(name))
    .map(name => {
      const samples = ISSUE.test(name) ? samplesOf(name) : null
      const pair = (): ErrorFiles => readErrorFiles({ issue: at(name), samples: samples === null ? null : at(samples) })
      return { name, read: ISSUE.test(name) ? pair : () => readAnyErrorFile(at(name)) }
    })
}

function filesBelow(folder: UserPath, below = ""): string[] {
  return list(folder, below).flatMap(entry => {
    const name = `${below}${entry.name}`
    if (entry.name.startsWith(".")) return []
    return entry.isDirectory() ? filesBelow(folder, `${name}/`) : entry.isFile() ? [name] : []
  })
}

function list(folder: UserPath, below: string): Dirent[] {
  try {
    return readdirSync(join(folder.full, below), { withFileTypes: true })
  } catch (error) {
    throw unreadable({ ...folder, given: join(folder.given, below) }, error)
  }
}
