import { ok, param, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { paginate } from "../api/paginate.ts"
import { notFound, unprocessable } from "../errors.ts"
import type { CommitObject } from "../git/commit-object.ts"
import { runGit } from "../git/run-git.ts"
import { emptyTree } from "../git/tree-object.ts"
import { commitView } from "../views/commit.ts"
import { apiUrl, htmlUrl } from "../views/urls.ts"

type ChangedFile = {
  readonly path: string
  readonly status: string
  readonly additions: number
  readonly deletions: number
}

const statuses: Readonly<Record<string, string>> = { A: "added", D: "removed", M: "modified", T: "changed" }

async function changedFiles(call: RepositoryCall, id: string, commit: CommitObject): Promise<ChangedFile[]> {
  const { git } = call.repository
  const parent = commit.parents[0]
  const before = parent === undefined ? emptyTree : (await git.commit(parent))?.tree
  // Ledger records share one tree, and reading them must not cost a process.
  if (before === commit.tree) return []
  const args = ["diff-tree", "-r", "--no-commit-id", "--no-renames", "--root", "-m", "--first-parent"]
  const [names, counts] = await Promise.all([
    runGit(git.directory, [...args, "--name-status", "-z", id]),
    runGit(git.directory, [...args, "--numstat", "-z", id]),
  ])
  const rows = counts.split("\0").filter(row => row !== "")
  const fields = names.split("\0")
  return rows.map((row, index) => {
    const [additions, deletions] = row.split("\t")
    const status = statuses[fields[index * 2] ?? ""] ?? "modified"
    const path = fields[index * 2 + 1] ?? ""
    return { path, status, additions: Number(additions) || 0, deletions: Number(deletions) || 0 }
  })
}

function fileView(call: RepositoryCall, id: string, file: ChangedFile): Record<string, unknown> {
  const { path, status, additions, deletions } = file
  const api = apiUrl(call.hub, call.repository)
  return {
    sha: null,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${htmlUrl(call.hub, call.repository)}/blob/${id}/${encodeURI(path)}`,
    raw_url: `${htmlUrl(call.hub, call.repository)}/raw/${id}/${encodeURI(path)}`,
    contents_url: `${api}/contents/${encodeURI(path)}?ref=${id}`,
  }
}

async function get(call: RepositoryCall): Promise<Reply> {
  const name = param(call, "ref")
  const id = await call.repository.git.resolve(name)
  const commit = id === null ? null : await call.repository.git.commit(id)
  if (id === null || commit === null) throw unprocessable(`No commit found for SHA: ${name}`)
  if (call.headers.get("accept")?.includes("vnd.github.sha") === true) {
    return { status: 200, raw: { type: "application/vnd.github.sha; charset=utf-8", data: id } }
  }
  const files = await changedFiles(call, id, commit)
  const additions = files.reduce((sum, file) => sum + file.additions, 0)
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
  return ok({
    ...commitView(call.hub, call.repository, { id, commit }),
    stats: { total: additions + deletions, additions, deletions },
    files: files.map(file => fileView(call, id, file)),
  })
}

async function list(call: RepositoryCall): Promise<Reply> {
  const { repository, query } = call
  const start = await repository.git.resolve(query.get("sha") ?? repository.defaultBranch)
  if (start === null) throw notFound()
  const filters = ["since", "until", "author"]
    .filter(key => query.get(key) !== null)
    .map(key => `--${key}=${query.get(key)}`)
  const path = query.get("path")
  const listed = await runGit(repository.git.directory, [
    "rev-list",
    ...filters,
    start,
    "--",
    ...(path === null ? [] : [path]),
  ])
  return listCommits(call, listed)
}

/** One page of commits. `ids`: one on each line, as git lists them. */
export async function listCommits(call: RepositoryCall, ids: string): Promise<Reply> {
  const { hub, repository } = call
  const { items, headers } = paginate(
    call,
    ids.split("\n").filter(id => id !== ""),
  )
  const views = await Promise.all(
    items.map(async id => {
      const commit = await repository.git.commit(id)
      return commit === null ? null : commitView(hub, repository, { id, commit })
    }),
  )
  return { ...ok(views.filter(view => view !== null)), headers }
}

export const commitRoutes: readonly Route[] = [
  repositoryRoute(["GET", "/commits"], { contents: "read" }, list),
  repositoryRoute(["GET", "/commits/:ref{.+}"], { contents: "read" }, get),
]
