import { param, type RepositoryCall } from "../api/call.ts"
import { notFound } from "../errors.ts"
import type { PullRequest } from "../state/repository-state.ts"

/** The pull request whose number is in the path, or GitHub's 404. Every pull request is an issue too. */
export function findPull(call: RepositoryCall): PullRequest {
  const pull = call.repository.pulls.find(candidate => String(candidate.number) === param(call, "number"))
  if (pull === undefined) throw notFound()
  return pull
}
