import type { GitRepository } from "./repository.ts"
import { runGit } from "./run-git.ts"
import { isFolder } from "./tree-object.ts"

/** One line of GitHub's trees API; `mode` has six digits there, and only blobs have a size. */
export type ListedEntry = {
  readonly path: string
  readonly mode: string
  readonly type: "blob" | "tree" | "commit"
  readonly sha: string
  readonly size: number | null
}

// A tree's id says all about its content, so a listing never goes stale.
const listings = new Map<string, readonly ListedEntry[]>()
const kept = 8

function parse(listed: string): ListedEntry[] {
  return listed
    .split("\0")
    .filter(line => line !== "")
    .map(line => {
      const tab = line.indexOf("\t")
      const [mode, type, sha, size] = line.slice(0, tab).split(/ +/)
      return {
        path: line.slice(tab + 1),
        mode: mode ?? "",
        type: type as ListedEntry["type"],
        sha: sha ?? "",
        size: type === "blob" ? Number(size) : null,
      }
    })
}

/** Everything in a tree; with `recursive` also what lies in its folders. */
export async function listTree(
  repository: GitRepository,
  tree: string,
  recursive: boolean,
): Promise<readonly ListedEntry[]> {
  const key = `${recursive ? "all" : "top"}:${tree}`
  const known = listings.get(key)
  if (known !== undefined) return known
  const entries = await repository.tree(tree)
  const isSimple = entries !== null && entries.length <= 16 && !(recursive && entries.some(isFolder))
  const found = isSimple ? await listInMemory(repository, tree) : await listWithGit(repository, tree, recursive)
  listings.set(key, found)
  for (const oldest of listings.keys()) if (listings.size > kept) listings.delete(oldest)
  return found
}

async function listWithGit(repository: GitRepository, tree: string, recursive: boolean): Promise<ListedEntry[]> {
  const flags = recursive ? ["-r", "-t", "-l", "-z"] : ["-l", "-z"]
  return parse(await runGit(repository.directory, ["ls-tree", ...flags, tree]))
}

async function listInMemory(repository: GitRepository, tree: string): Promise<ListedEntry[]> {
  const listed: ListedEntry[] = []
  for (const { mode, name, id } of (await repository.tree(tree)) ?? []) {
    const type = isFolder({ mode }) ? "tree" : mode === "160000" ? "commit" : "blob"
    const size = type === "blob" ? ((await repository.objects.read(id))?.data.length ?? 0) : null
    listed.push({ path: name, mode: mode.padStart(6, "0"), type, sha: id, size })
  }
  return listed
}
