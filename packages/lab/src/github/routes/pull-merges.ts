import { optionalText } from "../api/body.ts"
import { noContent, ok, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { ApiError, notFound } from "../errors.ts"
import { runGit } from "../git/run-git.ts"
import { testMerge } from "../pulls/test-merge.ts"
import { moveRef } from "../refs/change-ref.ts"
import { checkMerge } from "../rules/check-merge.ts"
import { findPull } from "../pulls/find-pull.ts"

const notMergeable = (): ApiError => new ApiError(405, "Pull Request is not mergeable")

async function merge(call: RepositoryCall): Promise<Reply> {
  const { hub, repository, body } = call
  const pull = findPull(call)
  if (pull.state === "closed" || pull.draft || pull.mergeSha === null) throw notMergeable()
  const asked = optionalText(body, "sha")
  if (asked !== undefined && asked !== pull.headSha) {
    throw new ApiError(409, "Head branch was modified. Review and try the merge again.")
  }
  checkMerge(hub, repository, pull)
  const sha = await testMerge(repository, {
    base: pull.baseSha,
    head: pull.headSha,
    message: `Merge pull request #${pull.number} from ${repository.owner}/${pull.head}\n\n${pull.title}`,
    at: Math.floor(hub.clock.now() / 1000),
  })
  if (sha === null) throw notMergeable()
  repository.verifiedCommits.add(sha)
  // The move itself marks the pull request as merged, as any push that contains its head would.
  const move = { ref: `refs/heads/${pull.base}`, sha, force: false, expected: pull.baseSha, isMerge: true }
  if (!(await moveRef(call, move))) {
    throw new ApiError(409, "Base branch was modified. Review and try the merge again.")
  }
  return ok({ sha, merged: true, message: "Pull Request successfully merged" })
}

/** Files of a pull request: one that is deleted is named with the blob that it had, a renamed one counts as two. */
async function files(call: RepositoryCall): Promise<Reply> {
  const { git } = call.repository
  const { headSha, baseSha, mergedAt, mergeSha } = findPull(call)
  const base = mergedAt === null || mergeSha === null ? baseSha : `${mergeSha}^`
  const raw = await runGit(git.directory, [
    "diff",
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "-z",
    `${base}...${headSha}`,
  ])
  const parts = raw.split("\0")
  const changes = parts.flatMap((meta, index) => {
    const [, , before = "", after = "", letter = ""] = meta.split(" ")
    if (!meta.startsWith(":")) return []
    const status = letter === "A" ? "added" : letter === "D" ? "removed" : "modified"
    return [{ filename: parts[index + 1] ?? "", sha: status === "removed" ? before : after, status }]
  })
  return ok(changes.slice(0, 100))
}

export const pullMergeRoutes: readonly Route[] = [
  repositoryRoute(["PUT", "/pulls/:number/merge"], { contents: "write" }, merge),
  repositoryRoute(["GET", "/pulls/:number/files"], { pull_requests: "read" }, files),
  repositoryRoute(["GET", "/pulls/:number/merge"], { pull_requests: "read" }, call => {
    if (findPull(call).mergedAt === null) throw notFound()
    return noContent
  }),
]
