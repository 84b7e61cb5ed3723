import { runGit } from "./run-git.ts"

/** Commit that a revision means in a repository (branch, tag, HEAD~2, abbreviated SHA, …), as a full SHA, or null. */
export async function resolveRevision(repository: string, revision: string): Promise<string | null> {
  // A NUL byte cannot be part of an argument.
  if (revision === "" || revision.includes("\0")) return null
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]
  const end = await runGit({ cwd: repository, args })
  const sha = end.stdout.toString("utf8").trim()
  return end.code === 0 && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null
}
