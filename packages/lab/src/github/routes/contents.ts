import { ok, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { ApiError, notFound } from "../errors.ts"
import { isFolder, type TreeEntry } from "../git/tree-object.ts"
import { apiUrl, htmlUrl } from "../views/urls.ts"
import { wrapBase64 } from "./git-blobs.ts"

// Above this GitHub leaves out the content, and above 100 MB it refuses.
const mostInlined = 1_048_576

type Place = { readonly ref: string; readonly path: string }

async function describe(call: RepositoryCall, place: Place, entry: TreeEntry): Promise<Record<string, unknown>> {
  const { hub, repository } = call
  const { ref, path } = place
  const kind = isFolder(entry) ? "dir" : entry.mode === "120000" ? "symlink" : "file"
  const size = kind === "dir" ? 0 : ((await repository.git.objects.read(entry.id))?.data.length ?? 0)
  const url = `${apiUrl(hub, repository)}/contents/${encodeURI(path)}?ref=${encodeURIComponent(ref)}`
  const html = `${htmlUrl(hub, repository)}/${kind === "dir" ? "tree" : "blob"}/${ref}/${encodeURI(path)}`
  const git = `${apiUrl(hub, repository)}/git/${kind === "dir" ? "trees" : "blobs"}/${entry.id}`
  return {
    name: entry.name,
    path,
    sha: entry.id,
    size,
    url,
    html_url: html,
    git_url: git,
    download_url: kind === "dir" ? null : `${htmlUrl(hub, repository)}/raw/${ref}/${encodeURI(path)}`,
    type: kind,
    _links: { self: url, git, html },
  }
}

async function folder(call: RepositoryCall, place: Place, tree: string): Promise<Reply> {
  const entries = (await call.repository.git.tree(tree)) ?? []
  const inside = (name: string): Place => ({ ref: place.ref, path: place.path === "" ? name : `${place.path}/${name}` })
  return ok(await Promise.all(entries.map(entry => describe(call, inside(entry.name), entry))))
}

async function file(call: RepositoryCall, place: Place, entry: TreeEntry): Promise<Reply> {
  const blob = await call.repository.git.objects.read(entry.id)
  if (blob === null) throw notFound()
  if (call.headers.get("accept")?.includes("raw") === true) {
    return { status: 200, raw: { type: "application/vnd.github.raw+json; charset=utf-8", data: blob.data } }
  }
  if (blob.data.length > 100 * mostInlined) throw new ApiError(403, "This API returns blobs up to 100 MB in size.")
  const fits = blob.data.length <= mostInlined
  const content = { content: fits ? wrapBase64(blob.data) : "", encoding: fits ? "base64" : "none" }
  return ok({ ...(await describe(call, place, entry)), ...content })
}

async function get(call: RepositoryCall): Promise<Reply> {
  const { repository } = call
  const path = (call.params["path"] ?? "")
    .split("/")
    .filter(part => part !== "")
    .join("/")
  const ref = call.query.get("ref") ?? repository.defaultBranch
  const commit = await repository.git.resolve(ref)
  const tree = commit === null ? undefined : (await repository.git.commit(commit))?.tree
  if (tree === undefined) throw new ApiError(404, `No commit found for the ref ${ref}`)
  const entry = await repository.git.entryAt(tree, path)
  if (entry === null) throw notFound()
  const place = { ref, path }
  return isFolder(entry) ? folder(call, place, entry.id) : file(call, place, entry)
}

async function readme(call: RepositoryCall): Promise<Reply> {
  return get({ ...call, params: { ...call.params, path: call.params["path"] ?? "README.md" } })
}

export const contentRoutes: readonly Route[] = [
  repositoryRoute(["GET", "/contents"], { contents: "read" }, get),
  repositoryRoute(["GET", "/contents/:path{.+}"], { contents: "read" }, get),
  repositoryRoute(["GET", "/readme"], { contents: "read" }, readme),
]
