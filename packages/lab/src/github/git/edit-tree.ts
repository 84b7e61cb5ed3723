import type { GitRepository } from "./repository.ts"
import { emptyTree, isFolder, type TreeEntry } from "./tree-object.ts"

/** A path to set, or to remove where `id` is null. `mode` has GitHub's six digits. */
export type TreeChange = { readonly path: string; readonly mode: string; readonly id: string | null }

function below(changes: readonly TreeChange[]): Map<string, TreeChange[]> {
  const folders = new Map<string, TreeChange[]>()
  for (const change of changes) {
    const slash = change.path.indexOf("/")
    if (slash < 0) continue
    const name = change.path.slice(0, slash)
    const inside = folders.get(name) ?? []
    inside.push({ ...change, path: change.path.slice(slash + 1) })
    folders.set(name, inside)
  }
  return folders
}

/** Applies changes to a tree and returns the new tree's id. Folders that become empty disappear, as in git. */
export async function editTree(git: GitRepository, base: string, changes: readonly TreeChange[]): Promise<string> {
  const entries = new Map<string, TreeEntry>()
  for (const entry of base === emptyTree ? [] : ((await git.tree(base)) ?? [])) entries.set(entry.name, entry)
  for (const { path, mode, id } of changes) {
    if (path.includes("/")) continue
    if (id === null) entries.delete(path)
    else entries.set(path, { mode: mode.replace(/^0/, ""), name: path, id })
  }
  for (const [name, inside] of below(changes)) {
    const old = entries.get(name)
    const id = await editTree(git, old !== undefined && isFolder(old) ? old.id : emptyTree, inside)
    if (id === emptyTree) entries.delete(name)
    else entries.set(name, { mode: "40000", name, id })
  }
  return git.writeTree([...entries.values()])
}
