import type { CommitHistory } from "../../ports/commit-history.ts"
import { askRepository, type FixHostOptions, success, textAt } from "./ask.ts"
import { hasContents } from "./fix-contents.ts"

// Anything else in their place could lead to another path.
const SHA = /^[0-9a-f]{7,40}$/i
// Unknown commits, and those without a common history; an id that is none at all.
const UNKNOWN = [404, 422]

/** Histories by GitHub's comparison, and by the files where they part; each asked for once. */
export function createCommitHistory(options: FixHostOptions): CommitHistory {
  const ask = askRepository(options)
  const known = new Map<string, boolean | null>()
  async function look(commit: string, merge: Parameters<CommitHistory["includes"]>[1]): Promise<boolean | null> {
    const answer = await ask(["GET", `/compare/${merge.sha}...${commit}?per_page=1`, "/compare/{base}...{head}"])
    if (UNKNOWN.includes(answer.status)) return null
    success(answer, options.repository)
    const status = textAt(answer, "status")
    if (status === "diverged") return hasContents({ ask, options }, commit, merge)
    return status === "ahead" || status === "identical"
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
