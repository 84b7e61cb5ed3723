import type { CommitHistory } from "../../ports/commit-history.ts"
import { askRepository, type FixHostOptions, success, textAt } from "./ask.ts"
import { type FixContents, type FixedFile, readContents, readFixedFiles } from "./fix-contents.ts"

// Anything else in their place could lead to another path.
const SHA = /^[0-9a-f]{7,40}$/i
// Unknown commits, and those without a common history; an id that is none at all.
const UNKNOWN = [404, 422]

type Merge = Parameters<CommitHistory["includes"]>[1]

/**
 * Histories by GitHub's comparison, and by the files of the pull request: a release that squashes a branch holds them and
 * does not descend from the merge, a later commit may have undone it. Each is asked for once.
 */
export function createCommitHistory(options: FixHostOptions): CommitHistory {
  const ask = askRepository(options)
  const known = new Map<string, boolean | null>()
  const fixed = new Map<number, readonly FixedFile[]>()
  async function contentsOf(commit: string, { number, sha }: Merge): Promise<FixContents> {
    const files = fixed.get(number) ?? (await readFixedFiles(ask, options, number))
    fixed.set(number, files)
    return readContents(options, files, { commit, merge: sha })
  }
  async function look(commit: string, merge: Merge): Promise<boolean | null> {
    const answer = await ask(["GET", `/compare/${merge.sha}...${commit}?per_page=1`, "/compare/{base}...{head}"])
    if (UNKNOWN.includes(answer.status)) return null
    success(answer, options.repository)
    const status = textAt(answer, "status")
    if (status === "ahead") return (await contentsOf(commit, merge)).files !== "before"
    if (status !== "diverged") return status === "identical"
    const { files, at } = await contentsOf(commit, merge)
    if (files !== "other") return files === "fixed"
    // Somebody changed them further, so nobody can tell; but what is older than the merge cannot hold it.
    return at !== null && at < merge.at ? false : null
  }
  return {
    async includes(commit, merge) {
      if (!SHA.test(commit) || !SHA.test(merge.sha)) return null
      const key = `${merge.number} ${merge.sha} ${commit}`
      const before = known.get(key)
      if (before !== undefined) return before
      const includes = await look(commit, merge)
      known.set(key, includes)
      return includes
    },
  }
}
