import { readdirSync } from "node:fs"
import { join } from "node:path"
import type { Explainer } from "./explain-error.ts"
import { type ErrorFiles, readAnyErrorFile, readErrorFiles } from "./read-error-files.ts"

/** Prints one JSON line for each error in a folder, in the order of the names, and returns how many could not be read. */
export function explainBatch(folder: string, explainer: Explainer, print: (line: string) => void): number {
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

function errorsIn(folder: string): { readonly name: string; readonly read: () => ErrorFiles }[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.startsWith("."))
    .map(entry => entry.name)
    .toSorted()
  const all = new Set(names)
  const samplesOf = (issue: string): string | null =>
    ["json", "txt"].map(kind => issue.replace(/issue\.json$/, `samples.${kind}`)).find(name => all.has(name)) ?? null
  const paired = new Set(names.filter(name => name.endsWith(".issue.json")).map(samplesOf))
  return names
    .filter(name => !paired.has(name))
    .map(name => {
      const samples = name.endsWith(".issue.json") ? samplesOf(name) : null
      const read =
        samples === null
          ? () => readAnyErrorFile(join(folder, name))
          : () => readErrorFiles({ issue: join(folder, name), samples: join(folder, samples) })
      return { name, read }
    })
}
