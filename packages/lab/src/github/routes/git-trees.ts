import { isRecord, optionalList, optionalText } from "../api/body.ts"
import { created, ok, param, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { invalidRequest, notFound, unprocessable } from "../errors.ts"
import { editTree, type TreeChange } from "../git/edit-tree.ts"
import { type ListedEntry, listTree } from "../git/list-tree.ts"
import { emptyTree } from "../git/tree-object.ts"
import { apiUrl } from "../views/urls.ts"

const mostEntries = 100_000
const types: Readonly<Record<string, string>> = { "040000": "tree", "160000": "commit" }

function entryView(call: RepositoryCall, entry: ListedEntry): Record<string, unknown> {
  const { path, mode, type, sha, size } = entry
  const url = `${apiUrl(call.hub, call.repository)}/git/${type}s/${sha}`
  return { path, mode, type, sha, ...(size === null ? {} : { size }), ...(type === "commit" ? {} : { url }) }
}

async function view(call: RepositoryCall, tree: string, recursive: boolean): Promise<Record<string, unknown>> {
  const listed = await listTree(call.repository.git, tree, recursive)
  const truncated = listed.length > mostEntries
  const shown = truncated ? listed.slice(0, mostEntries) : listed
  return {
    sha: tree,
    url: `${apiUrl(call.hub, call.repository)}/git/trees/${tree}`,
    tree: shown.map(entry => entryView(call, entry)),
    truncated,
  }
}

/** Tree of a tree id, a commit id, or any name of a commit. */
async function treeOf(call: RepositoryCall, name: string): Promise<string | null> {
  const { git } = call.repository
  if ((await git.tree(name)) !== null) return name
  const commit = await git.resolve(name)
  return commit === null ? null : ((await git.commit(commit))?.tree ?? null)
}

async function get(call: RepositoryCall): Promise<Reply> {
  const tree = await treeOf(call, param(call, "tree"))
  if (tree === null) throw notFound()
  // Any value switches it on, even "0".
  return ok(await view(call, tree, call.query.has("recursive")))
}

function modeOf(given: Record<string, unknown>): string {
  const mode = given["mode"] ?? "100644"
  if (typeof mode !== "string" || !["100644", "100755", "040000", "160000", "120000"].includes(mode)) {
    throw unprocessable(`tree.mode ${JSON.stringify(mode)} is not a valid file mode`)
  }
  return mode
}

async function changeOf(call: RepositoryCall, given: unknown): Promise<TreeChange> {
  const { git } = call.repository
  if (!isRecord(given) || typeof given["path"] !== "string") throw unprocessable("tree.path is missing")
  const { path, sha, content } = given
  if (typeof path !== "string" || !isTreePath(path))
    throw unprocessable("tree.path contains a malformed path component")
  if (sha !== undefined && content !== undefined && sha !== null) {
    throw unprocessable("Must supply either tree.sha or tree.content, not both")
  }
  const mode = modeOf(given)
  if (typeof content === "string") return { path, mode, id: git.objects.write("blob", Buffer.from(content, "utf8")) }
  if (sha === null) return { path, mode, id: null }
  if (typeof sha !== "string") throw unprocessable("Must supply a valid tree.sha")
  const expected = types[mode] ?? "blob"
  const found = expected === "commit" ? { type: "commit" } : await git.objects.read(sha)
  if (found?.type !== expected) throw unprocessable(`tree.sha ${sha} is not a valid ${expected}`)
  return { path, mode, id: sha }
}

function isTreePath(path: string): boolean {
  return path.split("/").every(part => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git")
}

async function create(call: RepositoryCall): Promise<Reply> {
  const { git } = call.repository
  const list = optionalList(call.body, "tree")
  if (list === undefined) throw invalidRequest('"tree" wasn\'t supplied.')
  const baseName = optionalText(call.body, "base_tree")
  const base = baseName === undefined ? emptyTree : await treeOf(call, baseName)
  if (base === null) throw unprocessable("base_tree is not a valid tree oid")
  const changes = await Promise.all(list.map(given => changeOf(call, given)))
  const shown = await view(call, await editTree(git, base, changes), false)
  return created(shown, String(shown["url"]))
}

export const gitTreeRoutes: readonly Route[] = [
  repositoryRoute(["POST", "/git/trees"], { contents: "write" }, create),
  repositoryRoute(["GET", "/git/trees/:tree{.+}"], { contents: "read" }, get),
]
