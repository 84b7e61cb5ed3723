import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** What sets the committed folder apart from the rebuilt one, a line for each file; empty where all bytes agree. */
export function differences(committed: string, rebuilt: string): string[] {
  const before = files(committed)
  const after = files(rebuilt)
  const names = [...new Set([...before.keys(), ...after.keys()])].sort()
  return names.flatMap(name => {
    const [was, is] = [before.get(name), after.get(name)]
    if (was === undefined) return [`${name}: missing`]
    if (is === undefined) return [`${name}: no longer built`]
    return was.equals(is) ? [] : [`${name}: differs at byte ${firstDifference(was, is)}`]
  })
}

function files(dir: string): Map<string, Buffer> {
  try {
    const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    return new Map(entries.map(entry => read(dir, join(entry.parentPath, entry.name))))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Map()
    throw error
  }
}

function read(dir: string, file: string): [string, Buffer] {
  return [file.slice(dir.length + 1).replaceAll("\\", "/"), readFileSync(file)]
}

function firstDifference(one: Buffer, other: Buffer): number {
  const length = Math.min(one.length, other.length)
  for (let index = 0; index < length; index++) if (one[index] !== other[index]) return index
  return length
}
