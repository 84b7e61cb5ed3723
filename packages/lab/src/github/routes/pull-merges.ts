import { optionalText } from "../api/body.ts"
import { noContent, ok, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { ApiError, notFound } from "../errors.ts"
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

export const pullMergeRoutes: readonly Route[] = [
  repositoryRoute(["PUT", "/pulls/:number/merge"], { contents: "write" }, merge),
  repositoryRoute(["GET", "/pulls/:number/merge"], { pull_requests: "read" }, call => {
    if (findPull(call).mergedAt === null) throw notFound()
    return noContent
  }),
]
