import { ok, param, repositoryRoute, type RepositoryCall, type Reply, type Route } from "../api/call.ts"
import { notFound } from "../errors.ts"
import { runGit } from "../git/run-git.ts"

/** How two commits stand to each other. The lists of commits and files, which nothing here reads, are left empty. */
async function compare(call: RepositoryCall): Promise<Reply> {
  const { git } = call.repository
  const [left = "", right = ""] = param(call, "basehead").split("...")
  const [base, head] = await Promise.all([git.resolve(left), git.resolve(right)])
  if (base === null || head === null) throw notFound()
  const counted = await runGit(git.directory, ["rev-list", "--left-right", "--count", `${base}...${head}`])
  const [behind = 0, ahead = 0] = counted.trim().split("\t").map(Number)
  const status = ahead > 0 ? (behind > 0 ? "diverged" : "ahead") : behind > 0 ? "behind" : "identical"
  return ok({ status, ahead_by: ahead, behind_by: behind, total_commits: ahead, commits: [], files: [] })
}

export const compareRoutes: readonly Route[] = [
  repositoryRoute(["GET", "/compare/:basehead{.+}"], { contents: "read" }, compare),
]
