import type { FoundObject } from "./cat-file.ts"
import { type CommitObject, parseCommit, serialiseCommit } from "./commit-object.ts"
import { createMutex, type Mutex } from "./mutex.ts"
import { type ObjectStore, openObjects } from "./objects.ts"
import { openRefs, type RefStore } from "./refs.ts"
import { runGit, tryGit } from "./run-git.ts"
import { isFolder, parseTree, serialiseTree, type TreeEntry } from "./tree-object.ts"

export interface GitRepository {
  readonly directory: string
  readonly objects: ObjectStore
  readonly refs: RefStore
  /** Every change of a ref runs in here, so that check and set are one step. */
  readonly writes: Mutex
  commit(id: string): Promise<CommitObject | null>
  tree(id: string): Promise<readonly TreeEntry[] | null>
  writeCommit(commit: CommitObject): string
  writeTree(entries: readonly TreeEntry[]): string
  /** Follows tags to the commit; null where it is no commit. */
  peel(id: string): Promise<string | null>
  /** Commit that a sha, branch, tag, full ref, HEAD or any other revision names. */
  resolve(revision: string): Promise<string | null>
  /** What lies at a path in a tree; the tree itself for the empty path. */
  entryAt(tree: string, path: string): Promise<TreeEntry | null>
  isAncestor(ancestor: string, of: string): Promise<boolean>
  close(): void
}

// Ledger updates are one step apart; only pushes to long histories go further, and those are left to git.
const ancestorsInMemory = 64

async function findAncestor(commit: GitRepository["commit"], ancestor: string, of: string): Promise<boolean | "far"> {
  const seen = new Set([of])
  const queue = [of]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (id === ancestor) return true
    if (seen.size > ancestorsInMemory) return "far"
    for (const parent of (await commit(id))?.parents ?? []) {
      if (!seen.has(parent)) queue.push(parent)
      seen.add(parent)
    }
  }
  return false
}

function readers(objects: ObjectStore): Pick<GitRepository, "commit" | "tree" | "peel" | "entryAt"> {
  async function tree(id: string): Promise<readonly TreeEntry[] | null> {
    const found = await objects.read(id)
    return found?.type === "tree" ? parseTree(found.data) : null
  }
  return {
    tree,
    async commit(id) {
      const found = await objects.read(id)
      return found?.type === "commit" ? parseCommit(found.data) : null
    },
    async peel(id) {
      let found: FoundObject | null = await objects.read(id)
      while (found?.type === "tag") {
        const target = /^object ([0-9a-f]{40})\n/.exec(found.data.toString("latin1"))?.[1]
        found = target === undefined ? null : await objects.read(target)
      }
      return found?.type === "commit" ? found.id : null
    },
    async entryAt(root, path) {
      let entry: TreeEntry = { mode: "40000", name: "", id: root }
      for (const name of path.split("/").filter(part => part !== "")) {
        const child: TreeEntry | undefined = isFolder(entry)
          ? (await tree(entry.id))?.find(candidate => candidate.name === name)
          : undefined
        if (child === undefined) return null
        entry = child
      }
      return entry
    },
  }
}

/**
 * True for a full ref name without any of git's operators. Where the store has no such ref there is nothing to find, and
 * git would search all packs to say so.
 */
export function isPlainRef(revision: string): boolean {
  return revision.startsWith("refs/") && !/[~^:@{]/.test(revision)
}

/** Opens a bare repository that nobody but this process and its own git children writes to. */
export async function openRepository(directory: string): Promise<GitRepository> {
  const objects = openObjects(directory)
  // git knows the empty tree without having it, except in fsck.
  objects.write("tree", Buffer.alloc(0))
  const refs = openRefs(directory)
  await refs.reload()
  const head = (await runGit(directory, ["symbolic-ref", "HEAD"])).trim()
  const read = readers(objects)

  function refFor(revision: string): string | null {
    if (revision === "HEAD") return refs.get(head)
    for (const prefix of ["", "refs/", "refs/tags/", "refs/heads/"]) {
      const id = refs.get(prefix + revision)
      if (id !== null) return id
    }
    return null
  }

  return {
    directory,
    objects,
    refs,
    writes: createMutex(),
    ...read,
    writeCommit: commit => objects.write("commit", serialiseCommit(commit)),
    writeTree: entries => objects.write("tree", serialiseTree(entries)),
    async resolve(revision) {
      const id = /^[0-9a-f]{40}$/.test(revision) ? revision : refFor(revision)
      if (id !== null) return read.peel(id)
      if (revision === "" || revision.includes(":") || isPlainRef(revision)) return null
      return (await objects.find(`${revision}^{commit}`))?.id ?? null
    },
    async isAncestor(ancestor, of) {
      const near = await findAncestor(read.commit, ancestor, of)
      if (near !== "far") return near
      return (await tryGit(directory, ["merge-base", "--is-ancestor", ancestor, of])).code === 0
    },
    close: () => objects.close(),
  }
}
