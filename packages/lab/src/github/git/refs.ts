import { mkdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { runGit } from "./run-git.ts"

export interface RefStore {
  get(name: string): string | null
  /** Names with their ids, sorted by name. */
  list(prefix: string): readonly { readonly name: string; readonly id: string }[]
  /** A ref whose existence forbids this one: git keeps refs as files, so `a` and `a/b` exclude each other. */
  clash(name: string): string | null
  set(name: string, id: string): void
  delete(name: string): void
  /** Reads all refs again from disk, after somebody else has written there. */
  reload(): Promise<void>
}

function removeEmptyFolders(from: string, root: string): void {
  for (let folder = from; folder.length > root.length; folder = dirname(folder)) {
    try {
      rmdirSync(folder)
    } catch {
      return
    }
  }
}

/** All refs in memory, written through to loose files. The caller serialises writes. */
export function openRefs(directory: string): RefStore {
  let refs = new Map<string, string>()
  const root = join(directory, "refs")

  return {
    get: name => refs.get(name) ?? null,
    list(prefix) {
      const found: { name: string; id: string }[] = []
      for (const [name, id] of refs) if (name.startsWith(prefix)) found.push({ name, id })
      return found.toSorted((left, right) => (left.name < right.name ? -1 : 1))
    },
    clash(name) {
      for (let at = name.lastIndexOf("/"); at > "refs/".length; at = name.lastIndexOf("/", at - 1)) {
        if (refs.has(name.slice(0, at))) return name.slice(0, at)
      }
      for (const other of refs.keys()) if (other.startsWith(`${name}/`)) return other
      return null
    },
    set(name, id) {
      const path = join(directory, name)
      const isNew = !refs.has(name)
      if (isNew) mkdirSync(dirname(path), { recursive: true })
      if (isNew && statSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true })
      writeFileSync(`${path}.lock`, `${id}\n`)
      renameSync(`${path}.lock`, path)
      refs.set(name, id)
    },
    delete(name) {
      refs.delete(name)
      const path = join(directory, name)
      rmSync(path, { force: true })
      removeEmptyFolders(dirname(path), root)
    },
    async reload() {
      const listed = await runGit(directory, ["for-each-ref", "--format=%(objectname) %(refname)"])
      const lines = listed.split("\n").filter(line => line !== "")
      refs = new Map(lines.map(line => [line.slice(41), line.slice(0, 40)]))
    },
  }
}
